package dev.mamori.contract;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509ExtendedKeyManager;

/** Shows its one certificate whatever is asked for, as somebody who forges would. */
final class Stubborn extends X509ExtendedKeyManager {

    private final Keys keys;

    Stubborn(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
        return "it";
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
        return new String[] {"it"};
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return new X509Certificate[] {keys.certificate()};
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return keys.key();
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
        return new String[0];
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
        return null;
    }
}
