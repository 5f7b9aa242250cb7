package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFilesTest {

    private static final Set<String> PRIVILEGED = Set.of("CITY_ADMIN", "SECURITY_OFFICER", "AUDITOR", "OPERATOR");

    @TempDir
    Path home;

    private Settings settings;
    private Demo demo;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void installation() {
        settings = Settings.of(Path.of("/opt/mamori"), Map.of("MAMORI_HOME", home.toString()));
        Credentials credentials = new Credentials(settings.layout());
        demo = new Demo(settings, credentials, new TlsFiles(settings.layout(), credentials, Clock.systemUTC()));
        demo.prepare(true, said::add);
    }

    @Test
    void holdTwoMunicipalitiesWithEveryRole() throws IOException {
        JsonNode root = read(settings.layout().demoFile());
        assertThat(texts(root.get("municipalities"), "code")).containsExactly("992011", "992029");
        for (String code : List.of("992011", "992029")) {
            assertThat(roles(root, code))
                    .containsExactlyInAnyOrder(
                            "CASEWORKER",
                            "CASEWORKER",
                            "SUPERVISOR",
                            "CITY_ADMIN",
                            "SECURITY_OFFICER",
                            "AUDITOR",
                            "OPERATOR");
        }
        assertThat(texts(root.get("accounts"), "loginId")).doesNotHaveDuplicates();
        assertThat(texts(root.get("terminals"), "id")).containsExactly("T-0001", "T-0002", "T-0003", "T-0004");
    }

    @Test
    void giveASecondFactorToThePrivilegedAlone() throws IOException {
        for (JsonNode account : read(settings.layout().demoFile()).get("accounts")) {
            boolean privileged = PRIVILEGED.contains(account.get("role").asText());
            assertThat(account.get("totpSecret").isTextual()).isEqualTo(privileged);
            assertThat(account.get("password").asText().toLowerCase(Locale.ROOT))
                    .doesNotContain(account.get("loginId").asText().split("\\."));
        }
    }

    @Test
    void giveEachMunicipalityAFullAReadingAndADirectoryClient() throws IOException {
        JsonNode clients = read(settings.layout().demoFile()).get("clients");
        assertThat(clients).hasSize(6);
        for (JsonNode client : clients) {
            String code = client.get("municipality").asText();
            assertThat(client.get("clientId").asText()).startsWith(code + "-");
        }
        assertThat(texts(clients, "scope").stream().filter(scope -> scope.contains(":write")))
                .hasSize(2);
        assertThat(texts(clients, "scope").stream().filter("accounts:provision"::equals))
                .hasSize(2);
    }

    @Test
    void nameFilesThatExistAndThatOnlyTheirOwnerReads() throws IOException {
        JsonNode root = read(settings.layout().demoFile());
        for (JsonNode terminal : root.get("terminals")) {
            for (String name : List.of("p12", "certPem", "keyPem")) {
                assertPrivate(Path.of(terminal.get(name).asText()));
            }
        }
        assertPrivate(settings.layout().demoFile());
        assertPrivate(settings.layout().setupFile());
    }

    @Test
    void nameBothProofsForTheManagementPort() throws IOException {
        JsonNode management = read(settings.layout().demoFile()).get("management");
        assertThat(management.get("url").asText()).isEqualTo("https://localhost:9990");
        new OperatorFiles(settings.layout(), new Credentials(settings.layout()), Clock.systemUTC()).provide();
        for (String name : List.of("p12", "certPem", "keyPem")) {
            assertPrivate(Path.of(management.get(name).asText()));
        }
        assertThat(Path.of(management.get("caCertificate").asText())).exists();
        assertThat(List.of("user", "password", "p12Password"))
                .allSatisfy(name -> assertThat(management.get(name).asText()).isNotBlank());
    }

    @Test
    void nameTheManagementPortAsItIsNow() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = settings.layout().demoFile();
        String before = Files.readString(file);
        ObjectNode old = (ObjectNode) json.readTree(before);
        old.putObject("management").put("url", "http://localhost:9990");
        Files.writeString(file, json.writeValueAsString(old));
        demo.prepare(false, said::add);
        assertThat(file).hasContent(before);
    }

    @Test
    void agreeWithWhatTheServerReads() throws IOException {
        JsonNode setup = read(settings.layout().setupFile()).get("municipalities");
        assertThat(setup).hasSize(2);
        JsonNode first = setup.get(0);
        assertThat(first.get("code").isInt()).isTrue();
        assertThat(texts(first.get("departments"), "code")).containsExactly("KAIGO", "FUKUSHI");
        assertThat(first.get("demo").get("residents").asInt()).isGreaterThanOrEqualTo(200);
        assertThat(first.get("terminals").get(0).get("certificate").asText()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(texts(first.get("accounts"), "password"))
                .isSubsetOf(texts(read(settings.layout().demoFile()).get("accounts"), "password"));
    }

    @Test
    void stayAsTheyAreWhileTheDatabaseStays() throws IOException {
        String before = Files.readString(settings.layout().demoFile());
        demo.prepare(false, said::add);
        assertThat(settings.layout().demoFile()).hasContent(before);
        assertThat(said).isEmpty();
    }

    @Test
    void stayAsTheyAreAfterAStartThatWasInterrupted() throws IOException {
        String before = Files.readString(settings.layout().demoFile());
        demo.prepare(true, said::add);
        assertThat(settings.layout().demoFile()).hasContent(before);
    }

    @Test
    void areMadeAnewWithTheDatabase() throws IOException {
        String before = Files.readString(settings.layout().demoFile());
        Files.delete(settings.layout().setupFile());
        demo.prepare(true, said::add);
        assertThat(Files.readString(settings.layout().demoFile())).isNotEqualTo(before);
        assertThat(settings.layout().setupFile()).exists();
    }

    @Test
    void areNotMadeForADatabaseThatHoldsMunicipalities() throws IOException {
        Files.delete(settings.layout().demoFile());
        Files.delete(settings.layout().setupFile());
        demo.prepare(false, said::add);
        assertThat(settings.layout().demoFile()).doesNotExist();
        assertThat(settings.layout().setupFile()).doesNotExist();
        assertThat(said).singleElement().asString().contains("municipalities");
    }

    private static void assertPrivate(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static List<String> roles(JsonNode root, String code) {
        return StreamSupport.stream(root.get("accounts").spliterator(), false)
                .filter(account -> code.equals(account.get("municipality").asText()))
                .map(account -> account.get("role").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
