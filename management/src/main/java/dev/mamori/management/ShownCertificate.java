package dev.mamori.management;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Whose client certificate a connection was opened with. */
final class ShownCertificate {

    private ShownCertificate() {}

    /** The common name in the certificate; empty without one, and where there is not exactly one name. */
    static Optional<String> name(Certificate[] chain) {
        if (chain == null || chain.length == 0 || !(chain[0] instanceof X509Certificate leaf)) {
            return Optional.empty();
        }
        return commonName(leaf.getSubjectX500Principal());
    }

    static Optional<String> commonName(X500Principal subject) {
        try {
            var names = new LdapName(subject.getName(X500Principal.RFC2253))
                    .getRdns().stream()
                            .filter(part -> "CN".equalsIgnoreCase(part.getType()) && part.size() == 1)
                            .map(Rdn::getValue)
                            .toList();
            return names.size() == 1 && names.get(0) instanceof String name && !name.isBlank()
                    ? Optional.of(name)
                    : Optional.empty();
        } catch (InvalidNameException unreadable) {
            return Optional.empty();
        }
    }
}
