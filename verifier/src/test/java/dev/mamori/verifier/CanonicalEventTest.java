package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event has one form, on one line, whatever somebody typed. */
@Satisfies("18")
class CanonicalEventTest {

    @Test
    void membersStandInTheirOrderEachInItsForm() {
        var members = new LinkedHashMap<String, Object>();
        members.put("v", CanonicalEvent.VERSION);
        members.put("at", Instant.parse("2026-11-26T05:00:00.1Z"));
        members.put("id", UUID.fromString("01930000-0000-7000-8000-00000000000A"));
        members.put("reason", null);
        members.put("shown", List.of("a", "b"));
        members.put("changes", new byte[] {1, 2, 3});
        assertThat(CanonicalEvent.line(members))
                .isEqualTo("{\"v\":1,\"at\":\"2026-11-26T05:00:00.100000Z\","
                        + "\"id\":\"01930000-0000-7000-8000-00000000000a\",\"reason\":null,"
                        + "\"shown\":[\"a\",\"b\"],\"changes\":\"AQID\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nb",
                "\u001b[31mred",
                "${jndi:ldap://x}",
                "\"},{\"",
                "\\",
                "\u0000\u0007\u000b",
                "\u2028\u2029\u0085",
                "𠮷"
            })
    void whatSomebodyTypedStaysOneLineAndOneText(String typed) {
        var line = CanonicalEvent.line(Map.of("name", typed));
        assertThat(line.chars()).noneMatch(character -> character < ' ');
        assertThat(line).startsWith("{\"name\":\"").endsWith("\"}");
        assertThat(line.substring(9, line.length() - 2).replaceAll("\\\\.", "")).doesNotContain("\"");
    }

    @Test
    void controlCharactersAreWrittenAsTheStandardSays() {
        assertThat(CanonicalEvent.line(Map.of("t", "\u000f\n\t\b\f\r\u001f")))
                .isEqualTo("{\"t\":\"\\u000f\\n\\t\\b\\f\\r\\u001f\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xd800, 0xdbff, 0xdc00, 0xdfff})
    void halfOfAPairOfSurrogatesIsNoText(int half) {
        for (var text : new String[] {"a" + (char) half, (char) half + "b", "" + (char) half}) {
            assertThatThrownBy(() -> CanonicalEvent.line(Map.of("t", text)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CanonicalEvent.line(Map.of(text, "t")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CanonicalEvent.line(Map.of("t", List.of(text))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void numbersAreWhole() {
        assertThat(CanonicalEvent.line(Map.of("n", Long.MIN_VALUE))).isEqualTo("{\"n\":-9223372036854775808}");
        for (var number : new Number[] {1.5, 1.0f, new BigDecimal("1"), new BigInteger("9".repeat(30))}) {
            assertThatThrownBy(() -> CanonicalEvent.line(Map.of("n", number)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
