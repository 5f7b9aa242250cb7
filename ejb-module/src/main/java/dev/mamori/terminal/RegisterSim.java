package dev.mamori.terminal;

import dev.mamori.platform.PlainText;
import dev.mamori.terminal.model.SimSheet;
import java.util.UUID;

/**
 * Registers a SIM card as ordered from the carrier.
 *
 * @param msisdn its telephone number as people write it; kept as E.164
 * @param terminalId the terminal it is for, null for a spare one
 */
public record RegisterSim(
        @PlainText(max = 20, required = true) String iccid,
        @PlainText(max = 15, required = true) String imsi,
        @PlainText(max = 24, required = true) String msisdn,
        @PlainText(max = 60, required = true) String carrier,
        @PlainText(max = 100, required = true) String apn,
        @PlainText(max = 15) String address4,
        @PlainText(max = 45) String address6,
        UUID terminalId) {

    /** The same card in a terminal. */
    public RegisterSim in(UUID terminal) {
        return new RegisterSim(iccid, imsi, msisdn, carrier, apn, address4, address6, terminal);
    }

    SimSheet sheet() {
        return new SimSheet(iccid, imsi, msisdn, carrier, apn, address4, address6, terminalId);
    }
}
