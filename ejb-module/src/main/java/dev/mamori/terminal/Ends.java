package dev.mamori.terminal;

/**
 * What ends with a terminal, in numbers, so that whoever reports it lost knows what that does (control 14).
 *
 * @param terminalSessions sessions of stage one
 * @param personSessions people signed in on it
 * @param certificates certificates that are accepted
 * @param sims SIM cards in use
 */
public record Ends(int terminalSessions, int personSessions, int certificates, int sims) {}
