package dev.mamori.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.directory.NoTarget;
import dev.mamori.directory.NotChangeable;
import dev.mamori.directory.PasswordNotTaken;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PathInvalid;
import dev.mamori.platform.Invalid;
import dev.mamori.traceability.Satisfies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserDraftTest {

    private static final String ENTERPRISE = AttributePath.ENTERPRISE;

    private UserDraft draft;

    @BeforeEach
    void begin() {
        draft = UserDraft.from(Map.of("id", "1", "username", "kimura", "displayname", "木村 桜"));
    }

    private void change(String op, String path, Object value) {
        draft.change(new PatchOperation(op, path, value));
    }

    @Nested
    class AsTheDirectoriesWrite {

        @Test
        void entraWritesTruthAsATextAndItsVerbsInCapitals() {
            change("Replace", "active", "False");
            assertThat(draft.active()).isFalse();
            change("Add", "active", "True");
            assertThat(draft.active()).isTrue();
        }

        @Test
        void entraWritesEverythingIntoOneValueWithDottedNames() {
            change(
                    "replace",
                    null,
                    Map.of(
                            "displayName",
                            "佐藤 花",
                            "name.familyName",
                            "佐藤",
                            "name.givenName",
                            "花",
                            "externalId",
                            "e-1",
                            ENTERPRISE + ":employeeNumber",
                            "S-7",
                            "emails[type eq \"work\"].value",
                            "x@example.jp"));
            assertThat(List.of(
                            draft.displayName(),
                            draft.text("name.familyname"),
                            draft.text("name.givenname"),
                            draft.text("externalid"),
                            draft.text("employeenumber")))
                    .containsExactly("佐藤 花", "佐藤", "花", "e-1", "S-7");
        }

        @Test
        void oktaWritesAMapWithoutAPath() {
            change("replace", null, Map.of("id", "1", "active", false));
            assertThat(draft.active()).isFalse();
            assertThat(draft.text("id")).isEqualTo("1");
        }

        @Test
        void pathsNameSchemaPartAndWhole() {
            change("add", AttributePath.USER + ":name.familyName", "森");
            change("replace", "name", Map.of("givenName", "一"));
            change("add", ENTERPRISE + ":employeeNumber", "S-9");
            assertThat(draft.text("name.familyname") + draft.text("name.givenname") + draft.text("employeenumber"))
                    .isEqualTo("森一S-9");
            change("remove", "name.familyName", null);
            change("Remove", ENTERPRISE + ":employeeNumber", null);
            assertThat(draft.text("name.familyname")).isNull();
            assertThat(draft.text("employeenumber")).isNull();
        }

        @Test
        void bodiesNestAndUseAnyCase() {
            draft.take(Map.of(
                    "USERNAME",
                    "Kimura",
                    "name",
                    Map.of("familyName", "木"),
                    ENTERPRISE,
                    Map.of("employeeNumber", "S")));
            assertThat(draft.text("username") + draft.text("name.familyname") + draft.text("employeenumber"))
                    .isEqualTo("Kimura木S");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "emails[type eq \"work\"].value",
                "phoneNumbers[type eq \"mobile\"].value",
                "roles",
                "entitlements",
                "manager",
                "preferredLanguage",
                "addresses[type eq \"work\"].streetAddress"
            })
    void whatIsNotKeptIsPassedOver(String path) {
        change("add", path, "x");
        assertThat(draft.displayName()).isEqualTo("木村 桜");
    }

    @Test
    @Satisfies("12")
    void nobodyBecomesAnythingByAWordInABody() {
        draft.take(
                Map.of("roles", List.of("CITY_ADMIN"), "municipality", 992029, "tenantId", 992029, "state", "ACTIVE"));
        assertThat(draft.active()).isNull();
        for (var path : List.of("municipality", "tenantId", "state", "passwordHash", "version", "userName.x")) {
            assertThatThrownBy(() -> change("add", path, "x")).as(path).isInstanceOf(PathInvalid.class);
        }
    }

    @Test
    @Satisfies("23")
    void noPasswordIsTaken() {
        assertThatThrownBy(() -> change("add", "password", "x")).isInstanceOf(PasswordNotTaken.class);
        assertThatThrownBy(() -> change("add", null, Map.of("Password", "x"))).isInstanceOf(PasswordNotTaken.class);
        assertThatThrownBy(() -> draft.take(Map.of("password", "x"))).isInstanceOf(PasswordNotTaken.class);
    }

    @Test
    void refusesWhatIsNoChange() {
        for (var path : List.of("", "[x]", "a b", "name.familyName.x", "emails[type eq]", "name[", "a\nb", "名前")) {
            assertThatThrownBy(() -> change("replace", path, "x")).as(path).isInstanceOf(PathInvalid.class);
        }
        for (var value : Arrays.asList("x", 1, null, List.of("x"))) {
            assertThatThrownBy(() -> change("replace", null, value)).isInstanceOf(NoTarget.class);
        }
        assertThatThrownBy(() -> change("remove", null, Map.of("displayName", "x")))
                .isInstanceOf(NoTarget.class);
        for (var value : List.of(1, true, List.of("x"), Map.of("a", "b"))) {
            assertThatThrownBy(() -> change("replace", "displayName", value)).isInstanceOf(Invalid.class);
        }
        for (var value : List.of(1, "yes", List.of(true))) {
            assertThatThrownBy(() -> change("replace", "active", value)).isInstanceOf(Invalid.class);
        }
        for (var path : List.of("userName", "active", "id")) {
            assertThatThrownBy(() -> change("remove", path, null)).isInstanceOf(NotChangeable.class);
        }
    }

    @Test
    void aNameIsFoundWhereItIsSaid() {
        change("replace", "name.formatted", "佐藤 花");
        assertThat(draft.displayName()).isEqualTo("佐藤 花");
        change("replace", "displayName", "佐藤さん");
        assertThat(draft.displayName()).isEqualTo("佐藤さん");
        var bare = UserDraft.from(Map.of());
        bare.take(Map.of("userName", "sato"));
        assertThat(bare.displayName()).isEqualTo("sato");
        bare.take(Map.of("name", Map.of("familyName", "佐藤", "givenName", "花")));
        assertThat(bare.displayName()).isEqualTo("佐藤 花");
    }
}
