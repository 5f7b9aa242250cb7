package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.terminal.model.SimSheet;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/**
 * Registers anew what is known of a SIM card, or gives it to another terminal. A component that is null leaves its field
 * as it is; only addresses and the terminal can be cleared. The ICCID is printed on the card and never changes.
 */
public record ChangeSim(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<@PlainText(max = 15, required = true) String> imsi,
        Optional<@PlainText(max = 24, required = true) String> msisdn,
        Optional<@PlainText(max = 60, required = true) String> carrier,
        Optional<@PlainText(max = 100, required = true) String> apn,
        Optional<@PlainText(max = 15) String> address4,
        Optional<@PlainText(max = 45) String> address6,
        Optional<UUID> terminalId)
        implements Identified {

    SimSheet appliedTo(SimSheet now) {
        return new SimSheet(
                now.iccid(),
                chosen(imsi, now.imsi()),
                chosen(msisdn, now.msisdn()),
                chosen(carrier, now.carrier()),
                chosen(apn, now.apn()),
                chosen(address4, now.address4()),
                chosen(address6, now.address6()),
                chosen(terminalId, now.terminalId()));
    }

    private static <T> T chosen(Optional<T> given, T now) {
        return given == null ? now : given.orElse(null);
    }
}
