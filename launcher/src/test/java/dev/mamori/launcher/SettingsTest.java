package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of("/opt/mamori");

    @Test
    void keepTheDataUnderTheProductWhenNothingIsSaid() {
        Settings settings = Settings.of(ROOT, Map.of());
        assertThat(settings.layout().home()).isEqualTo(ROOT.resolve("var"));
        assertThat(settings.baseUrl()).isEqualTo("https://localhost:8443");
        assertThat(settings.profile()).isEqualTo(JvmProfile.DEMO);
        assertThat(settings.startTimeout()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void showPathsAsTypedAtTheProductsRoot() {
        Layout inside = Settings.of(ROOT, Map.of()).layout();
        assertThat(inside.shown(inside.tls().resolve("ca.pem"))).isEqualTo("var/tls/ca.pem");
        Layout outside = Settings.of(ROOT, Map.of("MAMORI_HOME", "/srv/m")).layout();
        assertThat(outside.shown(outside.tls().resolve("ca.pem"))).isEqualTo("/srv/m/tls/ca.pem");
    }

    @Test
    void takeADatabaseOfTheCitysOwnInEitherForm() {
        ExternalDatabase named = external("postgresql://db.example/m").orElseThrow();
        assertThat(named.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example/m");
        assertThat(named.database().vendor()).isEqualTo("postgresql");
        assertThat(external("jdbc:oracle:thin:@db:1521/m")
                        .orElseThrow()
                        .database()
                        .vendor())
                .isEqualTo("oracle");
        assertThat(named.toString()).doesNotContain("secret");
        assertThat(named.database().toString()).doesNotContain("secret");
    }

    @Test
    void sayWhatADatabaseOfTheCitysOwnLacks() {
        Settings settings =
                Settings.of(ROOT, Map.of("MAMORI_DB_URL", "postgresql://db/m", "MAMORI_DB_OWNER_USER", "o"));
        assertThatThrownBy(settings::externalDatabase)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MAMORI_DB_OWNER_PASSWORD");
    }

    @Test
    void refuseAnUnknownProfile() {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("MAMORI_PROFILE", "fast")))
                .isInstanceOf(StartFailure.class);
    }

    private static java.util.Optional<ExternalDatabase> external(String url) {
        return Settings.of(
                        ROOT,
                        Map.of(
                                "MAMORI_DB_URL", url,
                                "MAMORI_DB_OWNER_USER", "o",
                                "MAMORI_DB_OWNER_PASSWORD", "secret-1",
                                "MAMORI_DB_USER", "a",
                                "MAMORI_DB_PASSWORD", "secret-2"))
                .externalDatabase();
    }
}
