package dev.mamori.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.directory.FilterInvalid;
import dev.mamori.directory.model.Filter.Compare;
import dev.mamori.directory.model.Filter.Comparison;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {

    private static final Map<String, List<String>> GROUP =
            Map.of("displayname", List.of("CASEWORKER"), "members.value", List.of("a", "b"), "externalid", List.of());

    @Test
    void readsWhatTheDirectoriesAsk() {
        assertThat(FilterParser.read("userName eq \"yamada@example.jp\""))
                .isEqualTo(new Compare("username", Comparison.EQ, "yamada@example.jp"));
        assertThat(FilterParser.read("urn:ietf:params:scim:schemas:core:2.0:User:userName Sw \"y\""))
                .isEqualTo(new Compare("username", Comparison.SW, "y"));
        assertThat(FilterParser.read("active eq true")).isEqualTo(new Compare("active", Comparison.EQ, true));
        assertThat(FilterParser.read("externalId pr")).isEqualTo(new Filter.Present("externalid"));
        assertThat(FilterParser.read("externalId eq null")).isEqualTo(new Compare("externalid", Comparison.EQ, null));
        assertThat(FilterParser.read("members[value eq \"1\"]"))
                .isEqualTo(new Filter.Within("members", new Compare("value", Comparison.EQ, "1")));
        assertThat(FilterParser.read("displayName eq \"\\u3042\\\"\\\\\""))
                .isEqualTo(new Compare("displayname", Comparison.EQ, "あ\"\\"));
    }

    @Test
    void andBindsTighterThanOrAndNotTightest() {
        var a = new Filter.Present("a");
        var b = new Filter.Present("b");
        var c = new Filter.Present("c");
        assertThat(FilterParser.read("a pr or b pr and not (c pr)"))
                .isEqualTo(new Filter.Or(List.of(a, new Filter.And(List.of(b, new Filter.Not(c))))));
        assertThat(FilterParser.read("(a pr or b pr) AND c pr"))
                .isEqualTo(new Filter.And(List.of(new Filter.Or(List.of(a, b)), c)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "userName",
                "userName eq",
                "userName is \"x\"",
                "userName eq x",
                "userName eq \"x",
                "userName eq \"x\\\"",
                "userName eq \"\\u00\"",
                "userName eq \"\\u0000\"",
                "userName eq \"\\ud800\"",
                "userName eq \"x\" and",
                "(userName pr",
                "userName pr)",
                "not userName pr",
                "members[value eq \"x\"",
                "user name pr",
                "userName eq 1e9",
                "userName eq 12345678901234567890",
                "a.b.c pr",
                "userName eq \"x\" \"y\"",
                "'; drop table account; --"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> FilterParser.read(text)).isInstanceOf(FilterInvalid.class);
    }

    @Test
    void noTextMakesItWorkWithoutEnd() {
        for (var text : List.of(
                "(".repeat(1_000) + "a pr" + ")".repeat(1_000),
                "(".repeat(21) + "a pr" + ")".repeat(21),
                "a pr" + " and a pr".repeat(50),
                "userName eq \"" + "x".repeat(100_000) + "\"",
                "not (".repeat(300) + "a pr" + ")".repeat(300),
                "a[".repeat(100) + "b pr" + "]".repeat(100))) {
            assertThatThrownBy(() -> FilterParser.read(text)).isInstanceOf(FilterInvalid.class);
        }
        assertThat(FilterParser.read("(".repeat(20) + "a pr" + ")".repeat(20))).isEqualTo(new Filter.Present("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "displayName eq \"caseworker\" | true",
                "displayName eq \"other\" | false",
                "displayName ne \"other\" | true",
                "displayName co \"SEW\" | true",
                "displayName sw \"CASE\" | true",
                "displayName ew \"case\" | false",
                "displayName gt \"b\" | true",
                "externalId pr | false",
                "externalId eq null | true",
                "externalId ne \"x\" | true",
                "members.value eq \"b\" | true",
                "members[value eq \"b\"] | true",
                "members[value eq \"c\"] | false",
                "not (displayName pr) | false",
                "externalId pr or displayName pr | true",
                "externalId pr and displayName pr | false"
            })
    void holdsOfWhatIsAtHand(String filter, boolean holds) {
        assertThat(FilterParser.read(filter).holds(GROUP::get)).isEqualTo(holds);
    }

    @Test
    void textsAreNotComparedWithNumbers() {
        for (var filter : List.of("displayName eq 1", "displayName eq true", "displayName gt null")) {
            assertThatThrownBy(() -> FilterParser.read(filter).holds(GROUP::get))
                    .isInstanceOf(FilterInvalid.class);
        }
    }
}
