package dev.mamori.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.directory.FilterInvalid;
import dev.mamori.directory.SensitiveFilter;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserConditionTest {

    @Test
    void loginIdsAreLookedUpAsTheyAreCompared() {
        var condition = UserCondition.of("userName eq \"ＹＡＭＡＤＡ\"");
        assertThat(condition.text()).isEqualTo("(u.loginKey is not null and u.loginKey = :p0)");
        assertThat(condition.parameters()).isEqualTo(Map.of("p0", "yamada"));
    }

    @Test
    void numbersOfTheDirectoryAreComparedToTheLetter() {
        var condition = UserCondition.of("externalId eq \"Ab\"");
        assertThat(condition.text()).isEqualTo("(u.externalId is not null and u.externalId = :p0)");
        assertThat(condition.parameters()).isEqualTo(Map.of("p0", "Ab"));
    }

    @Test
    void whatIsWrittenOnlyEverStandsInParameters() {
        var evil = "x' or '1'='1%_!";
        var condition = UserCondition.of("name.familyName co \"" + evil + "\"");
        assertThat(condition.text())
                .isEqualTo("(u.familyName is not null and lower(u.familyName) like :p0 escape '!')");
        assertThat(condition.parameters()).isEqualTo(Map.of("p0", "%x' or '1'='1!%!_!!%"));
    }

    @Test
    void everythingFitsTogether() {
        var id = UUID.randomUUID();
        var condition = UserCondition.of("not (active eq false or id eq \"" + id
                + "\") and meta.lastModified gt \"2026-01-01T09:00:00+09:00\" and displayName ne \"A\"");
        assertThat(condition.text())
                .isEqualTo("(not (((not (u.state <> 'SUSPENDED')) or (u.id = :p0))) and (u.changedAt > :p1)"
                        + " and (not (u.displayName is not null and lower(u.displayName) = :p2)))");
        assertThat(condition.parameters())
                .isEqualTo(Map.of("p0", id, "p1", Instant.parse("2026-01-01T00:00:00Z"), "p2", "a"));
    }

    @Test
    void whatIsNoIdIsNobodys() {
        assertThat(UserCondition.of("id eq \"1\"").text()).isEqualTo("(u.id is null)");
        assertThat(UserCondition.of(null).text()).isEqualTo("u.id is not null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq 1",
                "userName eq true",
                "active eq \"maybe\"",
                "active gt true",
                "id gt \"x\"",
                "meta.lastModified gt \"yesterday\"",
                "meta.lastModified co \"2026\"",
                "municipality eq \"992029\"",
                "emails[type eq \"work\"]",
                "emails pr",
                "externalId gt null",
                "passwordHash pr"
            })
    void refusesWhatIsNotKept(String filter) {
        assertThatThrownBy(() -> UserCondition.of(filter)).isInstanceOf(FilterInvalid.class);
    }

    @Test
    void aSecretIsNoFilter() {
        assertThatThrownBy(() -> UserCondition.of("password eq \"x\"")).isInstanceOf(SensitiveFilter.class);
        assertThatThrownBy(() -> UserCondition.of("password pr")).isInstanceOf(SensitiveFilter.class);
    }
}
