package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.IdempotencyKey;
import dev.mamori.platform.Ids;
import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.ResidentView;
import dev.mamori.tests.inside.AtOnce;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for twice under one key is created once. */
class IdempotencyIT extends InContainer {

    @Inject
    Services services;

    private City city;
    private RegisterResident somebody;
    private IdempotencyKey key;

    @BeforeEach
    void somebodyNewUnderANewKey() {
        city = City.mamori();
        somebody = Scene.somebody();
        key = new IdempotencyKey(Ids.next().toString(), "a".repeat(64));
    }

    @Test
    void theSameRequestIsAnsweredTheSame() {
        var first = register(key);
        var again = register(key);
        assertThat(first.well()).as("%s", first).isTrue();
        assertThat(again.result()).isEqualTo(first.result());
        assertThat(registered()).isEqualTo(1);
    }

    /** Each of the two calls left one row, and the second says that nothing was done. */
    @Test
    void theTrailTellsARepeatedAnswerFromADeed() {
        var callers = List.of(city.caller(null), city.caller(null));
        var endings = callers.stream()
                .map(caller -> services.as()
                        .does(caller, key, () -> services.residents().register(somebody)))
                .toList();
        var made = ((ResidentView) endings.get(0).result()).id().toString();
        assertThat(callers.stream().map(Trail::of).map(IdempotencyIT::told))
                .containsExactly(
                        List.of(Arrays.asList("RESIDENT_REGISTERED", "SUCCESS", null, made)),
                        List.of(Arrays.asList("RESIDENT_REGISTERED", "REPEATED", null, made)));
    }

    private static List<List<String>> told(List<Sql.Row> rows) {
        return rows.stream()
                .map(row -> row.texts("operation", "outcome", "reason", "subject_id"))
                .toList();
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        register(key);
        var caller = city.caller(null);
        var other = services.as().does(caller, new IdempotencyKey(key.key(), "b".repeat(64)), () -> services.residents()
                .register(somebody));
        assertThat(other.code()).isEqualTo("idempotency-mismatch");
        assertThat(Trail.of(caller))
                .singleElement()
                .extracting(row -> row.texts("outcome", "reason"))
                .isEqualTo(List.of("REJECTED", "idempotency-mismatch"));
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void twoAtOnceCreateOneAndGetTheSameAnswer() {
        // the first has taken the key and waits to write the resident; the second waits for the first
        var endings = AtOnce.held("lock table resident in share mode", () -> register(key), () -> register(key));
        assertThat(endings).allMatch(Ending::well, "went well");
        assertThat(endings.get(0).result()).isEqualTo(endings.get(1).result());
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void anotherCallerMayUseTheSameKey() {
        register(key);
        var colleague = services.as()
                .does(city.colleagueCaller(), key, () -> services.residents().register(somebody));
        assertThat(colleague.well()).isTrue();
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void whatFailedLeavesTheKeyFree() {
        var nobody = services.as()
                .does(city.caller(null), key, () -> services.residents().register(null));
        assertThat(nobody.code()).isEqualTo("validation");
        assertThat(register(key).well()).isTrue();
        assertThat(registered()).isEqualTo(1);
    }

    private Ending register(IdempotencyKey under) {
        return services.as()
                .does(city.caller(null), under, () -> services.residents().register(somebody));
    }

    private long registered() {
        return Sql.look("select count(*) as n from resident where family_name_kana = ?", somebody.familyNameKana())
                .get(0)
                .number("n");
    }
}
