package dev.mamori.clock.source;

/**
 * A time server of the register.
 *
 * @param host its name or address
 * @param port its port
 */
public record TimeServer(String host, int port) {

    /** The port of the time protocol (RFC 5905). */
    public static final int USUAL = 123;

    private static final int HIGHEST = 65_535;

    /**
     * Reads {@code host} or {@code host:port}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static TimeServer of(String text) {
        var colon = text.lastIndexOf(':');
        var host = colon < 0 ? text : text.substring(0, colon);
        var port = colon < 0 ? USUAL : Integer.parseInt(text.substring(colon + 1));
        if (!host.matches("[0-9A-Za-z.-]{1,253}|\\[[0-9a-fA-F:]+]") || port < 1 || port > HIGHEST) {
            throw new IllegalArgumentException("no time server");
        }
        return new TimeServer(host, port);
    }

    @Override
    public String toString() {
        return port == USUAL ? host : host + ":" + port;
    }
}
