package dev.mamori.installation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.launcher.Installation;
import dev.mamori.launcher.OperatorCards;
import dev.mamori.launcher.RunningInstallation;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The management port asks operators for a certificate and for the password of the same name")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Satisfies({"13", "26"})
class ManagementIT {

    private static final String OPERATOR = "mamori-kanri";

    private Place place;
    private OperatorCards cards;
    private KeyManager[] revoked;
    private RunningInstallation running;
    private Management operator;

    @BeforeAll
    void start() {
        place = Place.found();
        cards = OperatorCards.before(place.home());
        revoked = cards.revoked(OPERATOR);
        running = Installation.at(place.home(), place.ports()).demo().start();
        operator = Management.of(running.demoFile());
    }

    @AfterAll
    void end() {
        if (running != null) {
            running.close();
        }
        place.close();
    }

    @Test
    void bothProofsLetIn() {
        assertThat(operator.result("{\"operation\":\"whoami\"}")
                        .at("/identity/username")
                        .textValue())
                .isEqualTo(OPERATOR);
    }

    @Test
    void nobodyIsNotEvenAskedForAPassword() {
        var answer = operator.showing().askedWithoutPassword();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("www-authenticate");
    }

    @Test
    void thePasswordWithoutTheCertificateIsRefused() {
        assertThat(operator.showing().statusUnasked(operator)).isEqualTo(403);
    }

    @Test
    void theCertificateWithoutThePasswordIsRefused() {
        assertThat(operator.askedWithoutPassword().statusCode()).isEqualTo(401);
        assertThat(operator.typing("wrong").statusOfApi()).isEqualTo(401);
        assertThat(operator.named("somebody").statusOfApi()).isEqualTo(401);
    }

    @Test
    void anotherPersonsCertificateDoesNotGoWithThePassword() {
        var stranger = operator.showing(cards.of("somebody"));
        assertThat(stranger.statusOfApi()).isEqualTo(401);
        assertThat(stranger.named("somebody").statusOfApi()).isEqualTo(401);
    }

    @Test
    void aCertificateOfAnotherAuthorityEndsTheHandshake() {
        refusedByTls(operator.showing(OperatorCards.foreign(OPERATOR)));
    }

    @Test
    void aTerminalsCertificateOpensNothing() {
        var terminal = Program.read(running.demoFile()).get("terminals").get(0);
        var p12 = Path.of(System.getProperty("mamori.root"))
                .resolve(terminal.get("p12").textValue());
        var keys = Trust.keys(p12, terminal.get("password").textValue());
        // A well-behaved client does not even show it, since the port names the authority it believes.
        assertThat(operator.showing(keys).statusOfApi()).isEqualTo(403);
    }

    @Test
    void aRevokedCertificateEndsTheHandshake() {
        refusedByTls(operator.showing(revoked));
        assertThat(operator.showing(cards.of(OPERATOR)).statusOfApi())
                .as("one of the same name that is not")
                .isEqualTo(200);
    }

    @Test
    void tlsBefore13IsRefused() throws IOException {
        try (var socket = socket("TLSv1.3")) {
            assertThatCode(socket::startHandshake).doesNotThrowAnyException();
        }
        try (var socket = socket("TLSv1.2")) {
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void nothingIsSaidWithoutTls() throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), place.ports().management())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /health/live HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void theRemotingProtocolDoesNotComeIn() throws IOException {
        for (var path : new String[] {"/", "/management"}) {
            try (var socket = socket("TLSv1.3")) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                                        + "Upgrade: jboss-remoting\r\nSec-JbossRemoting-Key: bWFtb3JpLXRlc3Qta2V5IQ==\r\n\r\n")
                                .getBytes(US_ASCII));
                assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
                        .as(path)
                        .startsWith("HTTP/1.1 ")
                        .isNotEqualTo("HTTP/1.1 101");
            }
        }
    }

    @Test
    void healthAndFiguresNeedNoCertificate() {
        for (var path : new String[] {"/health/live", "/health/ready", "/metrics"}) {
            assertThat(operator.showing().status(path)).as(path).isEqualTo(200);
        }
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        var elsewhere = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (var address : elsewhere) {
            assertThatThrownBy(() -> new Socket(address, place.ports().management()).close())
                    .as("%s", address)
                    .isInstanceOf(IOException.class);
        }
        assertThat(operator.result(
                                "{\"operation\":\"read-attribute\",\"name\":\"bound-address\",\"address\":"
                                        + "[\"socket-binding-group\",\"standard-sockets\",\"socket-binding\",\"management-https\"]}")
                        .textValue())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whatOperatorsShowIsReadByItsOwnerAlone() throws IOException {
        try (var files = Files.list(place.home().resolve("credentials/operators"))) {
            for (var file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as("%s", file)
                        .isEqualTo("rw-------");
            }
        }
    }

    private static void refusedByTls(Management management) {
        assertThatThrownBy(management::statusOfApi)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(SSLException.class);
    }

    /** A connection that shows the operator's certificate. */
    private SSLSocket socket(String protocol) throws IOException {
        var socket = (SSLSocket) operator.tls()
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), place.ports().management());
        socket.setEnabledProtocols(new String[] {protocol});
        return socket;
    }
}
