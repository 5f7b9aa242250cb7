package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.terminal.model.Sim;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A SIM card, with the label of the terminal it is in. */
public record SimView(
        UUID id,
        long version,
        String iccid,
        String imsi,
        String msisdn,
        String carrier,
        String apn,
        String address4,
        String address6,
        UUID terminalId,
        String terminal,
        SimState state,
        String stateReason,
        Instant registeredAt,
        Instant activatedAt,
        Instant lastUsedAt,
        List<Attention> attention)
        implements Identified {

    static SimView of(Sim sim, String terminal, Instant now) {
        var sheet = sim.sheet();
        return new SimView(
                sim.id(),
                sim.version(),
                sheet.iccid(),
                sheet.imsi(),
                sheet.msisdn(),
                sheet.carrier(),
                sheet.apn(),
                sheet.address4(),
                sheet.address6(),
                sheet.terminalId(),
                terminal,
                sim.state(),
                sim.stateReason(),
                sim.registeredAt(),
                sim.activatedAt(),
                sim.lastUsedAt(),
                unused(sim, now) ? List.of(Attention.UNUSED) : List.of());
    }

    private static boolean unused(Sim sim, Instant now) {
        var since = sim.lastUsedAt() == null ? sim.activatedAt() : sim.lastUsedAt();
        return sim.state() == SimState.ACTIVE
                && since != null
                && since.plus(TerminalDesk.SOON).isBefore(now);
    }
}
