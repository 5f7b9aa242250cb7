package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Terminals and SIM cards that a test registers; every number is new. */
final class Enrolment {

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 40_000));

    private Enrolment() {}

    static Person admin() {
        Strength.renew();
        return Person.staff("CITY_ADMIN");
    }

    static ObjectNode terminalBody(String kind) {
        var number = NUMBER.incrementAndGet();
        var networks = "OFFICE".equals(kind) ? "['127.0.0.0/8']" : "[]";
        return Json.object("{'department':'KAIGO','networks':" + networks + "}")
                .put("kind", kind)
                .put("label", "X-" + number)
                .put("loginId", "x-" + number);
    }

    /** A terminal as registered. */
    static Answer terminal(String kind) {
        return created(admin().post("/api/v1/terminals", terminalBody(kind)));
    }

    static ObjectNode simBody(String terminal) {
        var number = NUMBER.incrementAndGet();
        var iccid = "898110%012d".formatted(500_000 + number);
        return Json.object("{'carrier':'閉域モバイル','apn':'mamori.example','address6':null}")
                .put("iccid", iccid + checkDigit(iccid))
                .put("imsi", "44010%010d".formatted(500_000 + number))
                .put("msisdn", "020-%04d-%04d".formatted(1000 + number / 10_000, number % 10_000))
                .put("address4", "10.%d.%d.%d".formatted(100 + number / 62_500, number / 250 % 250, number % 250 + 1))
                .put("terminalId", terminal);
    }

    /** A card as ordered. */
    static Answer sim(String terminal) {
        return created(admin().post("/api/v1/sims", simBody(terminal)));
    }

    /** A field terminal's card in use, at an address. */
    static Answer activeSim(String terminal, String address) {
        var ordered = created(admin().post("/api/v1/sims", simBody(terminal).put("address4", address)));
        var active = moved(ordered, "/api/v1/sims/", "activate");
        assertThat(active.says("state")).isEqualTo("ACTIVE");
        return active;
    }

    /** The object after a move of its life. */
    static Answer moved(Answer object, String place, String move) {
        return admin().change("POST", place + object.id() + "/" + move, object.version(), why());
    }

    /** The object after it was taken out of use for ever, as it was shown. */
    static Answer retired(Answer object, String place) {
        var operation = place.contains("sims") ? "SIM_RETIRED" : "TERMINAL_RETIRED";
        return Foresight.done(admin(), operation, object, place + object.id() + "/retire", why());
    }

    static ObjectNode why() {
        return Json.object("{'reason':'試験のため'}");
    }

    /** A body each operation on terminals and cards takes. */
    static ObjectNode body(String operation) {
        if (operation.equals("POST /api/v1/terminals")) {
            return terminalBody("OFFICE");
        }
        if (operation.equals("POST /api/v1/sims")) {
            return simBody(null);
        }
        if (operation.endsWith("/certificates")) {
            return Json.object("{'signingRequest':'x'}");
        }
        if (operation.endsWith("/revoke")) {
            return Json.object("{'reason':'UNSPECIFIED','confirmation':'X'}");
        }
        if (operation.startsWith("PATCH") || operation.endsWith("/key-files")) {
            return Given.anything();
        }
        var why = why();
        return operation.matches(".*(terminals/\\{id}/report-lost|/retire)") ? why.put("confirmation", "X") : why;
    }

    static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
