package dev.mamori.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list is what its generator makes; {@code -Dmamori.reference=write} writes it anew. */
@Satisfies("23")
class CommonPasswordListTest {

    private static final Path FILE = Path.of("src/main/resources/dev/mamori/identity/model/common-passwords.txt");

    @Test
    void theFileIsWhatTheGeneratorMakes() throws IOException {
        var made = String.join("\n", CommonPasswordList.make()) + "\n";
        if ("write".equals(System.getProperty("mamori.reference"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    @Test
    void atLeastThreeThousandKeepTheCompositionAndAreRefusedAllTheSame() throws IOException {
        var owner = new PasswordOwner("", java.util.List.of(), java.util.List.of());
        var lines = Files.readAllLines(FILE);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3_000).contains("P@ssw0rd123", "Kumamoto2026!");
        assertThat(lines).allSatisfy(one -> assertThat(PasswordPolicy.broken(one, owner, PasswordPolicy.SHORTEST))
                .contains("password-common")
                .isSubsetOf("password-common", "password-contains-system"));
    }
}
