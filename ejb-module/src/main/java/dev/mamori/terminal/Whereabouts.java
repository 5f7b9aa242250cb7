package dev.mamori.terminal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where a terminal may come from, as the register says it: a field terminal from the fixed addresses of its active SIM,
 * an office terminal from its networks. No address in the register is no way in (controls 6-2, 16).
 *
 * @param kind how it is connected
 * @param networks an office terminal's networks
 * @param simAddresses a field terminal's addresses, as {@link Network#canonical} writes them
 */
public record Whereabouts(TerminalKind kind, Set<String> networks, Set<String> simAddresses) {

    /** As the register keeps it: lists by spaces. */
    public static Whereabouts of(String kind, String networks, String simAddresses) {
        return new Whereabouts(TerminalKind.valueOf(kind), words(networks), words(simAddresses));
    }

    /** Whether the terminal may come from the address. */
    public boolean admit(String source) {
        if (kind == TerminalKind.FIELD) {
            return simAddresses.contains(Network.canonical(source));
        }
        return Network.address(source)
                .map(address -> networks.stream()
                        .map(Network::of)
                        .flatMap(Optional::stream)
                        .anyMatch(network -> network.contains(address)))
                .orElse(false);
    }

    private static Set<String> words(String joined) {
        return joined == null || joined.isBlank()
                ? Set.of()
                : Set.copyOf(Arrays.asList(joined.strip().split(" +")));
    }
}
