package dev.mamori.terminal.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.Network;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.UUID;

/**
 * What is registered of a SIM card. Guarantees numbers that can be true: ICCID with its check digit (ITU-T E.118), IMSI
 * of 15 digits (ITU-T E.212), the number as E.164 writes it, addresses that are addresses.
 */
public record SimSheet(
        String iccid,
        String imsi,
        String msisdn,
        String carrier,
        String apn,
        String address4,
        String address6,
        UUID terminalId) {

    /** Checks it, and writes numbers and addresses the one way they are written. */
    public SimSheet checked() {
        var wrong = new ArrayList<FieldError>();
        if (iccid == null || !iccid.matches("[0-9]{19,20}") || !Luhn.fits(iccid)) {
            wrong.add(FieldError.of("/iccid", "iccid"));
        }
        if (imsi == null || !imsi.matches("[0-9]{15}")) {
            wrong.add(FieldError.of("/imsi", "imsi"));
        }
        var number = e164(msisdn);
        if (!number.matches("[+][1-9][0-9]{6,14}")) {
            wrong.add(FieldError.of("/msisdn", "msisdn"));
        }
        if (apn == null || !apn.matches("[A-Za-z0-9]([A-Za-z0-9.-]{0,98}[A-Za-z0-9])?")) {
            wrong.add(FieldError.of("/apn", "apn"));
        }
        if (!is(Inet4Address.class, address4)) {
            wrong.add(FieldError.of("/address4", "address4"));
        }
        if (!is(Inet6Address.class, address6)) {
            wrong.add(FieldError.of("/address6", "address6"));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new SimSheet(iccid, imsi, number, carrier, apn, canonical(address4), canonical(address6), terminalId);
    }

    /** A number as people write it, as E.164 does: digits alone, the country first; national ones are Japan's. */
    private static String e164(String written) {
        var digits = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC)
                .replaceAll("[\\s()‐-―−ー-]", "");
        return digits.startsWith("0") && !digits.startsWith("00") ? "+81" + digits.substring(1) : digits;
    }

    private static boolean is(Class<?> family, String address) {
        return address == null
                || Network.address(address).filter(family::isInstance).isPresent();
    }

    private static String canonical(String address) {
        return address == null ? null : Network.canonical(address);
    }
}
