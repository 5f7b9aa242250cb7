package dev.mamori.terminal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291), or a single address as the network of one. Never asks a name server:
 * what is no literal is no address.
 *
 * @param first the network's address; the bits beyond the prefix are zero
 * @param prefix how many bits name the network
 */
public record Network(InetAddress first, int prefix) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:]{2,39}");

    /** Reads a network; empty where the text is none, or has bits beyond its prefix. */
    public static Optional<Network> of(String text) {
        var slash = text.indexOf('/');
        var address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var bits = address.get().getAddress().length * 8;
        var prefix = slash < 0 ? bits : number(text.substring(slash + 1));
        var network = new Network(address.get(), prefix);
        return prefix >= 0 && prefix <= bits && network.hasNoHostBits() ? Optional.of(network) : Optional.empty();
    }

    /** Reads an address; empty where the text is none. */
    public static Optional<InetAddress> address(String text) {
        if (text == null
                || !FOUR.matcher(text).matches()
                        && (!text.contains(":") || !SIX.matcher(text).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** The one way to write an address, so that equal ones look equal. */
    public static String canonical(String address) {
        return address(address).map(InetAddress::getHostAddress).orElse(address);
    }

    /** Whether the address lies in the network. */
    public boolean contains(InetAddress address) {
        var own = first.getAddress();
        var other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < prefix; bit++) {
            if (((own[bit / 8] ^ other[bit / 8]) >> 7 - bit % 8 & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + prefix;
    }

    private boolean hasNoHostBits() {
        var bytes = first.getAddress();
        for (var bit = prefix; bit < bytes.length * 8; bit++) {
            if ((bytes[bit / 8] >> 7 - bit % 8 & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
