package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveMamori.class)
@DisplayName("A terminal is who the register says, and from where it says, for each request (6-2, 6-3, 16)")
class TerminalsIT {

    private static final String PLACE = "/api/v1/terminals/";
    private static final String SIMS = "/api/v1/sims/";
    private static final Duration YEAR = Duration.ofDays(300);

    /** A terminal with a certificate for a key of its own. */
    private record Enrolled(Answer terminal, Keys keys) {

        static Enrolled of(String kind) {
            var terminal = Enrolment.terminal(kind);
            return new Enrolled(terminal, issued(terminal));
        }

        /** A field terminal with its card. */
        static Enrolled at(String address) {
            var enrolled = of("FIELD");
            Enrolment.activeSim(enrolled.terminal.id(), address);
            return enrolled;
        }

        static Keys issued(Answer terminal) {
            var pair = Keys.pair();
            var body = Json.object("{}").put("signingRequest", Keys.request(pair, pair.getPrivate()));
            var now = Enrolment.admin().get(PLACE + terminal.id()).version();
            var issued = Enrolment.admin().change("POST", PLACE + terminal.id() + "/certificates", now, body);
            return new Keys(
                    pair.getPrivate(),
                    Keys.certificate(Enrolment.created(issued).says("certificatePem")));
        }

        String loginId() {
            return terminal.says("loginId");
        }

        Line line() {
            return Line.of(keys);
        }

        /** A caseworker's token on this terminal. */
        String token(Line line) {
            var first = line.stageOne(loginId());
            assertThat(first.status()).as(first.text()).isEqualTo(201);
            var worker = LiveMamori.demo().account(LiveMamori.demo().ours(), "CASEWORKER", 0);
            var second = line.post(
                    "/api/v1/session",
                    Map.of(
                            "X-Terminal-Session",
                            first.json().get("terminalSession").textValue()),
                    Json.write(SignIn.typed(worker.loginId(), worker.password())));
            assertThat(second.status()).as(second.text()).isEqualTo(201);
            return second.json().get("token").textValue();
        }
    }

    private static boolean within(int seconds, BooleanSupplier sooner) throws InterruptedException {
        var end = Instant.now().plusSeconds(seconds);
        while (!sooner.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        return sooner.getAsBoolean();
    }

    /** The trail's newest row of an operation about an object, as the program that reads the trail sees it. */
    private static String trail(String operation, String query) {
        return Person.program()
                .get("/api/v1/audit/events?operation=" + operation + query)
                .json()
                .at("/items/0/outcome")
                .textValue();
    }

    @Test
    @Satisfies("16")
    void aRequestsKeyIsCertifiedInTheRegistersNameAlone() throws Exception {
        var enrolled = Enrolled.of("OFFICE");
        var certificate = enrolled.keys().certificate();
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("CN=" + enrolled.terminal().says("label"))
                .doesNotContain("T-0001", "Somebody Else");
        assertThat(CertificateNames.of(certificate))
                .containsExactly("urn:mamori:terminal:" + LiveMamori.demo().ours() + ":"
                        + enrolled.terminal().says("label"));
        assertThat(certificate.getExtendedKeyUsage()).containsExactly(KeyPurposeId.id_kp_clientAuth.getId());
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(Duration.between(
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant()))
                .isLessThanOrEqualTo(Duration.ofDays(398));
        certificate.verify(Keys.authority().certificate().getPublicKey());
        assertThat(enrolled.line().stageOne(enrolled.loginId()).status()).isEqualTo(201);
        assertThat(Enrolment.admin().get(PLACE + enrolled.terminal().id()).says("state"))
                .isEqualTo("ACTIVE");
    }

    @TestFactory
    @Satisfies("16")
    Stream<DynamicTest> aRequestThatIsWeakForgedOrNoneIsRefused() {
        var mine = Keys.pair();
        var requests = Map.of(
                "RSA of 2048 bits", List.of(rsa(2048), "key-kind"),
                "P-521", List.of(curve(521), "key-kind"),
                "another's key", List.of(Keys.request(mine, Keys.pair().getPrivate()), "key-not-proven"),
                "no request",
                        List.of(
                                "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----",
                                "signing-request"),
                "words", List.of("証明書をください", "signing-request"));
        var terminal = Enrolment.terminal("OFFICE");
        return requests.entrySet().stream()
                .map(request -> DynamicTest.dynamicTest(request.getKey(), () -> {
                    var body = Json.object("{}")
                            .put("signingRequest", request.getValue().get(0));
                    Expect.field(
                            Enrolment.admin()
                                    .change("POST", PLACE + terminal.id() + "/certificates", terminal.version(), body),
                            "/signingRequest",
                            request.getValue().get(1));
                }));
    }

    private static String rsa(int bits) {
        var pair = Keys.pair("RSA", bits);
        return Keys.request(pair, pair.getPrivate());
    }

    private static String curve(int bits) {
        var pair = Keys.pair("EC", bits);
        return Keys.request(pair, pair.getPrivate());
    }

    @Test
    void strongKeysOfOtherKindsAreCertifiedToo() {
        for (var request : List.of(rsa(3072), curve(384))) {
            var terminal = Enrolment.terminal("OFFICE");
            var body = Json.object("{}").put("signingRequest", request);
            assertThat(Enrolment.admin()
                            .change("POST", PLACE + terminal.id() + "/certificates", terminal.version(), body)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void aKeyFileOpensWithItsPasswordAloneAndOpensStageOne() throws Exception {
        var terminal = Enrolment.terminal("OFFICE");
        var made = Enrolment.created(Enrolment.admin()
                .change("POST", PLACE + terminal.id() + "/key-files", terminal.version(), Given.anything()));
        var password = made.says("password").toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Base64.getDecoder().decode(made.says("keyFile"))), password);
        var alias = store.aliases().nextElement();
        var keys = new Keys((PrivateKey) store.getKey(alias, password), (X509Certificate) store.getCertificate(alias));
        assertThat(password).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Line.of(keys).stageOne(terminal.says("loginId")).status()).isEqualTo(201);
        assertThat(Enrolment.admin()
                        .get(PLACE + terminal.id() + "/certificates")
                        .text())
                .doesNotContain("keyFile", "password", made.says("password"));
    }

    @TestFactory
    @Satisfies("16")
    Stream<DynamicTest> whoIsNotInTheRegisterDoesNotSignIn() {
        var enrolled = Enrolled.of("OFFICE");
        var label = enrolled.terminal().says("label");
        var now = Instant.now();
        var client = KeyPurposeId.id_kp_clientAuth;
        var authority = Keys.authority();
        var other = Keys.forged("Mamori 認証局", null, client, now.minusSeconds(60), YEAR);
        var forged = Map.of(
                "self-signed", Keys.forged(label, null, client, now.minusSeconds(60), YEAR),
                "of another authority", Keys.forged(label, other, client, now.minusSeconds(60), YEAR),
                "expired", Keys.forged(label, authority, client, now.minus(YEAR), YEAR.minusDays(1)),
                "not yet valid", Keys.forged(label, authority, client, now.plusSeconds(3600), YEAR),
                "for servers only",
                        Keys.forged(label, authority, KeyPurposeId.id_kp_serverAuth, now.minusSeconds(60), YEAR),
                "the same name with a new key", Keys.forged(label, authority, client, now.minusSeconds(60), YEAR),
                "another's certificate with an own key",
                        new Keys(Keys.pair().getPrivate(), enrolled.keys().certificate()));
        return forged.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    var said = Line.of(one.getValue()).stageOne(enrolled.loginId());
                    assertThat(said.refused()).as(said.text()).isTrue();
                    assertThat(enrolled.line().stageOne(enrolled.loginId()).status())
                            .isEqualTo(201);
                }));
    }

    @Test
    @Satisfies("16")
    void aRevokedCertificateIsWorthNothingAtOnceAndTheHandshakeRefusesItWithinAMinute() throws Exception {
        var enrolled = Enrolled.of("OFFICE");
        var token = enrolled.token(enrolled.line());
        assertThat(enrolled.line().get("/api/v1/purposes", token).status()).isEqualTo(200);
        var certificate = Enrolment.admin()
                .get(PLACE + enrolled.terminal().id() + "/certificates")
                .json()
                .at("/items/0");
        var path = "/api/v1/terminal-certificates/" + certificate.get("id").textValue() + "/revoke";
        var version = "\"" + certificate.get("version").asText() + "\"";
        var body = Json.object("{'reason':'KEY_COMPROMISE'}")
                .put("confirmation", enrolled.terminal().says("label"));
        Expect.problem(Enrolment.admin().change("POST", path, version, body), 428, "preview-required");
        var shown = Foresight.shown(
                Enrolment.admin(),
                "TERMINAL_CERTIFICATE_REVOKED",
                certificate.get("id").textValue());
        assertThat(shown.json().at("/numbers/sessions").asInt()).isEqualTo(1);
        var revoked = Enrolment.admin()
                .send(Call.of("POST", path).json(body).on(version).with("X-Preview", shown.id()));
        assertThat(revoked.says("state")).as(revoked.toString()).isEqualTo("REVOKED");
        assertThat(enrolled.line().stageOne(enrolled.loginId()).refused()).isTrue();
        assertThat(enrolled.line().get("/api/v1/purposes", token).refused()).isTrue();
        assertThat(within(60, () -> enrolled.line().stageOne(enrolled.loginId()).status() == 0))
                .isTrue();
        var list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(CertificateNames.revocationList()));
        list.verify(Keys.authority().certificate().getPublicKey());
        assertThat(list.getRevokedCertificate(enrolled.keys().certificate())).isNotNull();
        assertThat(Duration.between(
                        list.getThisUpdate().toInstant(), list.getNextUpdate().toInstant()))
                .isLessThanOrEqualTo(Duration.ofHours(24));
        Expect.problem(
                Enrolment.admin()
                        .change(
                                "POST",
                                "/api/v1/terminal-certificates/" + revoked.id() + "/revoke",
                                revoked.version(),
                                Json.object("{'reason':'UNSPECIFIED','confirmation':'X'}")),
                409,
                "illegal-move");
    }

    @Test
    @Satisfies("16")
    void aSuccessorLetsTheWorkGoOnUntilItIsFirstUsed() {
        var enrolled = Enrolled.of("OFFICE");
        var token = enrolled.token(enrolled.line());
        var successor = Line.of(Enrolled.issued(enrolled.terminal()));
        assertThat(enrolled.line().get("/api/v1/purposes", token).status()).isEqualTo(200);
        assertThat(enrolled.line().stageOne(enrolled.loginId()).status()).isEqualTo(201);
        var certificates = Enrolment.admin()
                .get(PLACE + enrolled.terminal().id() + "/certificates")
                .json()
                .get("items");
        assertThat(java.time.OffsetDateTime.parse(
                                certificates.get(1).get("usableUntil").textValue())
                        .toInstant())
                .isBefore(Instant.now().plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(successor.stageOne(enrolled.loginId()).status()).isEqualTo(201);
        assertThat(enrolled.line().stageOne(enrolled.loginId()).refused()).isTrue();
        assertThat(enrolled.line().get("/api/v1/purposes", token).refused()).isTrue();
    }

    @Test
    @Satisfies("6-2")
    void aFieldTerminalWorksFromItsCardAlone() {
        var enrolled = Enrolled.at("127.0.1.1");
        var home = enrolled.line().from("127.0.1.1");
        var token = enrolled.token(home);
        assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(200);
        for (var line : List.of(home.from("127.0.1.200"), enrolled.line().from("127.0.1.201"))) {
            assertThat(line.stageOne(enrolled.loginId()).code()).isEqualTo("sim-not-registered");
            assertThat(line.get("/api/v1/purposes", token).code()).isEqualTo("sim-not-registered");
        }
        // the demonstration's spare card is ordered, not active: known, and not this terminal's
        assertThat(home.from("127.0.0.2").stageOne(enrolled.loginId()).code()).isEqualTo("terminal-sim-mismatch");
        assertThat(home.from("127.0.0.2").get("/api/v1/purposes", token).status())
                .isEqualTo(403);
        assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(200);
        assertThat(trail("TERMINAL_REFUSED", "&outcome=REFUSED")).isEqualTo("REFUSED");
    }

    @Test
    @Satisfies("6-2")
    void aSuspendedCardShutsItsTerminalOut() {
        var enrolled = Enrolled.of("FIELD");
        var sim = Enrolment.activeSim(enrolled.terminal().id(), "127.0.1.2");
        var home = enrolled.line().from("127.0.1.2");
        var token = enrolled.token(home);
        var suspended = Enrolment.moved(sim, SIMS, "suspend");
        assertThat(home.get("/api/v1/purposes", token).code()).isEqualTo("terminal-sim-mismatch");
        assertThat(home.stageOne(enrolled.loginId()).code()).isEqualTo("terminal-sim-mismatch");
        Enrolment.moved(suspended, SIMS, "activate");
        assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(200);
    }

    @Test
    @Satisfies("16")
    void oneCertificateFromTwoCardsEndsEverySessionOnIt() {
        var enrolled = Enrolled.at("127.0.1.3");
        Enrolled.at("127.0.1.4");
        var home = enrolled.line().from("127.0.1.3");
        var token = enrolled.token(home);
        assertThat(home.from("127.0.1.4").stageOne(enrolled.loginId()).code()).isEqualTo("terminal-sim-mismatch");
        assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(401);
        assertThat(trail("TERMINAL_CLONED", "")).isEqualTo("SUCCESS");
    }

    @Test
    @Satisfies("16")
    void anOfficeTerminalWorksOnItsNetworksAlone() {
        var enrolled = Enrolled.of("OFFICE");
        var token = enrolled.token(enrolled.line().from("127.0.2.9"));
        var now = Enrolment.admin().get(PLACE + enrolled.terminal().id());
        assertThat(Enrolment.admin()
                        .change("PATCH", PLACE + now.id(), now.version(), Json.object("{'networks':['127.0.2.0/28']}"))
                        .status())
                .isEqualTo(200);
        assertThat(enrolled.line()
                        .from("127.0.2.15")
                        .get("/api/v1/purposes", token)
                        .status())
                .isEqualTo(200);
        assertThat(enrolled.line()
                        .from("127.0.2.16")
                        .get("/api/v1/purposes", token)
                        .code())
                .isEqualTo("address-not-allowed");
        assertThat(enrolled.line().stageOne(enrolled.loginId()).code()).isEqualTo("address-not-allowed");
    }

    @Test
    @Satisfies("16")
    void whatAHeaderClaimsChangesNothing() {
        var enrolled = Enrolled.at("127.0.1.5");
        var home = enrolled.line().from("127.0.1.5");
        var token = enrolled.token(home);
        var encoded =
                Base64.getEncoder().encodeToString("certificate".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var claims = List.of(
                Map.of("X-Forwarded-For", "127.0.1.5"),
                Map.of("Forwarded", "for=127.0.1.5"),
                Map.of("X-Real-IP", "127.0.1.5"),
                Map.of("X-SSL-Client-Cert", encoded),
                Map.of("X-Forwarded-Client-Cert", "URI=urn:mamori:terminal:992011:T-0001"));
        for (var claim : claims) {
            var body = "{\"terminalLoginId\":\"" + enrolled.loginId() + "\"}";
            var elsewhere = home.from("127.0.1.250").post("/api/v1/terminal-session", claim, body);
            assertThat(elsewhere.code()).as("%s", claim).isEqualTo("sim-not-registered");
            var bare = Line.of(null).post("/api/v1/terminal-session", claim, body);
            assertThat(bare.status()).as("%s", claim).isEqualTo(401);
            assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(200);
        }
    }

    @Test
    @Satisfies("6-3")
    void aSuspendedTerminalsSessionsEndAndDoNotComeBack() {
        var enrolled = Enrolled.of("OFFICE");
        var token = enrolled.token(enrolled.line());
        var now = Enrolment.admin().get(PLACE + enrolled.terminal().id());
        var suspended = Enrolment.moved(now, PLACE, "suspend");
        assertThat(enrolled.line().get("/api/v1/purposes", token).status()).isEqualTo(401);
        assertThat(enrolled.line().stageOne(enrolled.loginId()).status()).isEqualTo(401);
        var resumed = Enrolment.moved(suspended, PLACE, "resume");
        assertThat(resumed.says("state")).isEqualTo("ACTIVE");
        assertThat(enrolled.line().get("/api/v1/purposes", token).status()).isEqualTo(401);
        assertThat(enrolled.line().stageOne(enrolled.loginId()).status()).isEqualTo(201);
        Expect.problem(Enrolment.moved(resumed, PLACE, "resume"), 409, "illegal-move");
    }

    @Test
    @Satisfies("16")
    void aLostTerminalIsWorthNothingAtOnceAndTheAnswerSaysWhatEnded() {
        var enrolled = Enrolled.of("FIELD");
        var sim = Enrolment.activeSim(enrolled.terminal().id(), "127.0.1.6");
        var home = enrolled.line().from("127.0.1.6");
        var token = enrolled.token(home);
        var supervisor = Person.staff("SUPERVISOR");
        var seen = supervisor.get(PLACE + enrolled.terminal().id());
        assertThat(seen.json().get("ends").toString())
                .isEqualTo("{\"terminalSessions\":1,\"personSessions\":1,\"certificates\":1,\"sims\":1}");
        var wrong = Json.object("{'reason':'帰り道で落とした','confirmation':'T-0001'}");
        Expect.field(
                supervisor.change("POST", PLACE + seen.id() + "/report-lost", seen.version(), wrong),
                "/confirmation",
                "confirmation");
        assertThat(home.get("/api/v1/purposes", token).status()).isEqualTo(200);
        var right = wrong.put("confirmation", seen.says("label"));
        var lost = supervisor.change("POST", PLACE + seen.id() + "/report-lost", seen.version(), right);
        assertThat(lost.says("state")).as(lost.toString()).isEqualTo("LOST");
        assertThat(lost.json().get("ends")).isEqualTo(seen.json().get("ends"));
        assertThat(home.get("/api/v1/purposes", token).refused()).isTrue();
        assertThat(home.stageOne(enrolled.loginId()).refused()).isTrue();
        assertThat(Enrolment.admin().get(SIMS + sim.id()).says("state")).isEqualTo("LOST");
        assertThat(Enrolment.admin()
                        .get(PLACE + seen.id() + "/certificates")
                        .json()
                        .at("/items/0/state")
                        .textValue())
                .isEqualTo("REVOKED");
        assertThat(trail("TERMINAL_REPORTED_LOST", "&outcome=SUCCESS&subjectId=" + seen.id()))
                .isEqualTo("SUCCESS");
        Expect.problem(Enrolment.moved(lost, PLACE, "resume"), 409, "illegal-move");
        assertThat(Enrolment.retired(lost, PLACE).says("state")).isEqualTo("RETIRED");
    }

    @Test
    @Satisfies("6-3")
    void aStageOneTokenOverAnotherCertificateIsToldApartInTheTrail() {
        var enrolled = Enrolled.of("OFFICE");
        var session = enrolled.line()
                .stageOne(enrolled.loginId())
                .json()
                .get("terminalSession")
                .textValue();
        var worker = LiveMamori.demo().account(LiveMamori.demo().ours(), "CASEWORKER", 0);
        var stolen = Enrolled.of("OFFICE")
                .line()
                .post(
                        "/api/v1/session",
                        Map.of("X-Terminal-Session", session),
                        Json.write(SignIn.typed(worker.loginId(), worker.password())));
        assertThat(stolen.code()).isEqualTo("terminal-login-required");
        assertThat(trail("TERMINAL_SESSION_MISUSED", "")).isEqualTo("REFUSED");
    }

    @Test
    @Satisfies("6-2")
    void numbersThatCannotBeTrueOrStandAlreadyAreNamed() {
        var admin = Enrolment.admin();
        var sim = Enrolment.simBody(null);
        Enrolment.created(admin.post("/api/v1/sims", sim));
        for (var field : List.of("iccid", "imsi", "msisdn", "address4")) {
            var twin = Enrolment.simBody(null);
            twin.set(field, sim.get(field));
            Expect.field(admin.post("/api/v1/sims", twin), "/" + field, "taken");
        }
        var digits = sim.get("iccid").textValue();
        var mistyped = digits.substring(0, 18) + (digits.charAt(18) == '9' ? '0' : (char) (digits.charAt(18) + 1));
        Expect.field(admin.post("/api/v1/sims", sim.deepCopy().put("iccid", mistyped)), "/iccid", "iccid");
        Expect.field(admin.post("/api/v1/sims", sim.deepCopy().put("imsi", "44010")), "/imsi", "imsi");
        var terminal = Enrolment.terminalBody("FIELD").put("imei", "353325100000010");
        Expect.field(admin.post("/api/v1/terminals", terminal), "/imei", "imei");
        var office = Enrolment.terminal("OFFICE");
        Expect.field(
                admin.post("/api/v1/terminals", Enrolment.terminalBody("OFFICE").put("label", office.says("label"))),
                "/label",
                "taken");
        Expect.field(admin.post("/api/v1/sims", Enrolment.simBody(office.id())), "/terminalId", "field-terminal");
        assertThat(Enrolment.created(admin.post(
                                "/api/v1/sims", Enrolment.simBody(null).put("msisdn", "０９０－９８７６－5432")))
                        .says("msisdn"))
                .isEqualTo("+819098765432");
    }

    @Test
    @Satisfies("6-2")
    void theCarriersExportIsComparedAndAWrongOneIsNamedByLineAndColumn() {
        var admin = Enrolment.admin();
        var bare = Enrolment.sim(null);
        Enrolment.moved(bare, SIMS, "activate");
        var policy = admin.door()
                .sendUnchecked(admin.as(Call.get("/api/v1/sims/filter-policy")).with("Accept", "text/csv"));
        assertThat(policy.type()).isEqualTo("text/csv");
        var lines = policy.text().lines().toList();
        var mine = lines.stream()
                .filter(line -> line.startsWith(bare.says("iccid")))
                .toList();
        assertThat(mine).hasSize(2);
        assertThat(compared(policy.text()).json().get("differences")).isEmpty();
        var open = mine.get(0).replaceAll(",[^,]*,[^,]*$", ",0.0.0.0/0,any");
        assertThat(kinds(compared(policy.text() + open + "\n"))).containsExactly("EXTRA");
        assertThat(kinds(compared(policy.text().replace(mine.get(1), "")))).containsExactly("MISSING");
        assertThat(kinds(compared(policy.text() + "8981100000000999997,tcp,10.0.0.1/32,443\n")))
                .containsExactly("UNKNOWN_SIM");
        var without = lines.stream()
                .filter(line -> !line.startsWith(bare.says("iccid")))
                .toList();
        assertThat(kinds(compared(String.join("\n", without)))).containsExactly("SIM_WITHOUT_RULES");
        var before =
                admin.get("/api/v1/sims/filter-comparisons").json().get("items").size();
        Expect.field(compared("iccid,port\n"), "/1", "csv-heading");
        Expect.field(
                compared(lines.get(0) + "\n" + lines.get(1) + "\n1,tcp,10.0.0.1/32,443\n"), "/3/iccid", "csv-iccid");
        Expect.field(
                compared(lines.get(0) + "\n8981100000000999997,tcp,10.0.0.1/8,443\n"),
                "/2/destination",
                "csv-destination");
        Expect.field(compared(lines.get(0) + "\n8981100000000999997,icmp,10.0.0.1/32,0\n"), "/2/port", "csv-port");
        Expect.field(compared(lines.get(0) + "\na,b\n"), "/2", "csv-columns");
        assertThat(admin.get("/api/v1/sims/filter-comparisons").json().get("items"))
                .hasSize(before);
        Enrolment.retired(admin.get(SIMS + bare.id()), SIMS);
    }

    private static Answer compared(String csv) {
        return Enrolment.admin()
                .send(Call.of("POST", "/api/v1/sims/filter-comparisons")
                        .carrying("text/csv", java.net.http.HttpRequest.BodyPublishers.ofString(csv)));
    }

    private static List<String> kinds(Answer comparison) {
        return comparison.json().get("differences").findValuesAsText("kind");
    }
}
