package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.identity.Origin;
import dev.mamori.identity.SignIn;
import dev.mamori.platform.Ids;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the trail cannot be written, nothing is done and nothing is shown (control 18). */
@Satisfies("18")
class AuditDownIT extends EveryUseCase {

    @Inject
    SignIn door;

    @AfterEach
    void mend() {
        Sql.change("grant insert on audit_event to mamori_app");
    }

    @Test
    void nothingIsDoneOrShown() {
        each((trial, scene) -> {
            var arguments = trial.sample().good(scene);
            var caller = scene.city().caller(scene.session());
            breakTrail();
            var deed = call(trial, caller, arguments);
            mend();
            trial.softly()
                    .assertThat(deed.ending().code())
                    .as("%s %s", trial.name(), deed.ending())
                    .isEqualTo("audit-unavailable");
            trial.softly()
                    .assertThat(deed.changed())
                    .as("%s changed", trial.name())
                    .isEmpty();
            trial.softly().assertThat(Trail.of(caller)).as(trial.name()).isEmpty();
        });
    }

    @Test
    void aRefusalThatCannotBeRecordedSaysSo() {
        var city = City.mamori();
        breakTrail();
        var caller = city.without(dev.mamori.platform.Permission.RESIDENT_REGISTER);
        assertThat(services.as()
                        .does(caller, () -> services.residents().register(Scene.somebody()))
                        .code())
                .isEqualTo("audit-unavailable");
    }

    @Test
    void nobodySignsIn() {
        var city = City.mamori();
        var terminal = Sql.look(
                        "select t.*, c.sha256 as certificate_sha256 from terminal t join terminal_certificate c on c.terminal_id = t.id where t.tenant_id = ? order by t.label limit 1",
                        city.code())
                .get(0);
        var origin = new Origin(
                (byte[]) terminal.values().get("certificate_sha256"),
                OptionalInt.of(city.code()),
                "127.0.0.1",
                Ids.next());
        breakTrail();
        var entry = services.as().does(city.caller(null), () -> door.enterTerminal(terminal.text("login_id"), origin));
        assertThat(entry.code()).isEqualTo("audit-unavailable");
        mend();
        assertThat(door.enterTerminal(terminal.text("login_id"), origin).token())
                .isNotBlank();
    }

    private static void breakTrail() {
        Sql.change("revoke insert on audit_event from mamori_app");
    }
}
