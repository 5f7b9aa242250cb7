package dev.mamori.terminal.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.Network;
import dev.mamori.terminal.TerminalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is registered of a terminal. Guarantees that it can be found and told apart: a field terminal has no networks of
 * its own, an office terminal has at least one, and every network and number is one.
 *
 * @param networks CIDR, by commas or spaces
 */
public record TerminalSheet(
        String loginId, TerminalKind kind, UUID departmentId, String serialNumber, String imei, String networks) {

    private static final int MOST_NETWORKS = 10;

    /** Checks it, and writes the networks the one way they are written. */
    public TerminalSheet checked() {
        var wrong = new ArrayList<FieldError>();
        if (imei != null && !(imei.matches("[0-9]{15}") && Luhn.fits(imei))) {
            wrong.add(FieldError.of("/imei", "imei"));
        }
        if (loginId == null || !loginId.matches("[a-z0-9][a-z0-9._-]{2,63}")) {
            wrong.add(FieldError.of("/loginId", "terminal-login-id"));
        }
        var read = read();
        if (!fits(read)) {
            wrong.add(FieldError.of("/networks", kind == TerminalKind.FIELD ? "networks-of-field" : "networks"));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        var written =
                read.stream().flatMap(Optional::stream).map(Network::toString).collect(Collectors.joining(" "));
        return new TerminalSheet(loginId, kind, departmentId, serialNumber, imei, written);
    }

    private boolean fits(List<Optional<Network>> read) {
        return read.stream().allMatch(Optional::isPresent)
                && read.size() <= MOST_NETWORKS
                && (kind == TerminalKind.FIELD) == read.isEmpty();
    }

    private List<Optional<Network>> read() {
        var text = Objects.requireNonNullElse(networks, "").strip();
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("[,\\s]+")).map(Network::of).toList();
    }
}
