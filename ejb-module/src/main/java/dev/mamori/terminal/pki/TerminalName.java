package dev.mamori.terminal.pki;

/**
 * Who a terminal is in its certificate. The municipality is part of it, so that no terminal passes for another city's.
 *
 * @param municipality the municipality's code
 * @param organization the municipality's name
 * @param label the terminal's label
 */
public record TerminalName(int municipality, String organization, String label) {

    /** The name the server reads. */
    public String urn() {
        return "urn:mamori:terminal:%06d:%s".formatted(municipality, label);
    }
}
