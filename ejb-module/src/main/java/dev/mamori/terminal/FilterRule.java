package dev.mamori.terminal;

/**
 * One thing a SIM card may reach.
 *
 * @param iccid the card
 * @param protocol {@code tcp}, {@code udp} or {@code any}
 * @param destination network in CIDR
 * @param port a port, or {@code any}
 */
public record FilterRule(String iccid, String protocol, String destination, String port) {}
