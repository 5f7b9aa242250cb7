package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not understood is never passed over in silence, and what cannot be read is told from what is wrong. */
@Satisfies("18")
class ArgumentsTest {

    private final Locale machine = Locale.getDefault();
    private final TestTrail trail = new TestTrail(30, 7);

    @TempDir
    Path place;

    private Officer officer;

    @BeforeEach
    void anExportThatIsTrue() throws IOException {
        officer = new Officer(place);
        assertThat(officer.check(trail)).startsWith("0 OK");
    }

    @AfterEach
    void theMachineSpeaksAsBefore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--haed kept",
                "--head",
                "--head --lang",
                "--lang fr",
                "--lang",
                "--lang ja --lang en",
                "--key other.pub",
                "second.zip",
                "-h x",
                "--"
            })
    void whatIsNotUnderstoodIsNeverPassedOver(String more) {
        assertThat(officer.checkKeptFile(more.split(" "))).startsWith("2 usage");
    }

    @Test
    void nothingIsCheckedWithoutCommandFileOrKey() {
        assertThat(Officer.said()).startsWith("2 usage");
        assertThat(Officer.said("audti", "export.zip", "--key", "city.pub"))
                .startsWith("2 usage")
                .contains("audti");
        assertThat(Officer.said("audit", "--key", "city.pub")).startsWith("2 usage");
        assertThat(Officer.said("audit", "export.zip")).startsWith("2 usage").contains("[--key]");
        assertThat(Officer.said("consistency", "a", "b", "c", "--key", "city.pub", "--head", "d"))
                .startsWith("2 usage")
                .contains("[--head]");
    }

    @Test
    void theMachinesLanguageIsSpokenUnlessAnotherIsAskedFor() {
        Locale.setDefault(Locale.JAPAN);
        assertThat(officer.checkKeptFile()).contains("正しい証跡です");
        assertThat(officer.checkKeptFile("--lang", "en")).contains("The trail is true");
        Locale.setDefault(Locale.GERMANY);
        assertThat(officer.checkKeptFile()).contains("The trail is true");
        assertThat(officer.checkKeptFile("--lang", "ja")).contains("正しい証跡です");
    }

    @Test
    void aKeyThatIsNoneIsNotMistakenForAWrongTrail() throws IOException, GeneralSecurityException {
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        for (var text : new String[] {
            "",
            "garbage",
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
            trail.publicKey() + trail.publicKey(),
            "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(rsa.getEncoded())
                    + "\n-----END PUBLIC KEY-----\n"
        }) {
            officer.keep("city.pub", text);
            assertThat(officer.checkKeptFile()).startsWith("2 KEY_UNREADABLE");
        }
    }

    @Test
    void anotherKeyIsSaidToBeAnother() throws IOException {
        officer.keep("city.pub", new TestTrail(1, 1).publicKey());
        assertThat(officer.checkKeptFile()).startsWith("1 OTHER_KEY");
    }

    @Test
    void aKeptHeadThatIsNoneIsNotPassedOver() throws IOException {
        assertThat(officer.checkKeptFile("--head", officer.keep("kept", ""))).startsWith("2 HEAD_UNREADABLE");
        assertThat(officer.checkKeptFile("--head", officer.keep("kept", "a\nb\nc\nd\n")))
                .startsWith("2 HEAD_UNREADABLE");
        assertThat(officer.checkKeptFile("--head", place.resolve("none").toString()))
                .startsWith("2 UNREADABLE");
    }

    @Test
    void aHeadKeptOnWindowsIsRead() throws IOException {
        var kept = officer.keep("kept", trail.headAt(14).replace("\n", "\r\n"));
        assertThat(officer.checkKeptFile("--head", kept)).startsWith("0 OK");
    }
}
