package dev.mamori.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

    private static final FormDefinition FORM = FormDefinition.of(
            JsonText.read(
                    """
            {"key":"f","title":"様式",
             "header":[{"code":"h-1","label":"日時","type":"datetime","required":true}],
             "groups":[{"code":"1","title":"群","items":[
               {"code":"1-1","label":"一つ","type":"choice","options":["ない","ある"],"required":true},
               {"code":"1-2","label":"いくつか","type":"multichoice","options":["ない","左","右"],"exclusive":"ない"},
               {"code":"1-3","label":"人数","type":"integer","min":1,"max":30},
               {"code":"1-4","label":"番号","type":"integer"},
               {"code":"1-5","label":"体温","type":"decimal","min":30,"max":45},
               {"code":"1-6","label":"日","type":"date"},
               {"code":"1-7","label":"有無","type":"boolean"},
               {"code":"1-8","label":"氏名","type":"text","maxLength":10,"required":true}],
              "remarks":{"code":"1-r","label":"特記","type":"text","maxLength":20}}]}"""));

    private static Map<String, Object> draft(String code, Object answer) {
        var answers = new HashMap<String, Object>();
        answers.put(code, answer);
        return AnswerSheet.check(FORM, answers, false).values();
    }

    private static Map<String, String> faults(Map<String, Object> answers, boolean completing) {
        var refused = catchThrowableOfType(Invalid.class, () -> AnswerSheet.check(FORM, answers, completing));
        assertThat(refused.code()).isEqualTo("validation");
        return refused.errors().stream().collect(Collectors.toMap(FieldError::pointer, FieldError::rule));
    }

    private static String rule(String code, Object answer) {
        var faults = faults(Map.of(code, answer), false);
        assertThat(faults).containsOnlyKeys("/answers/" + code);
        return faults.get("/answers/" + code);
    }

    @Nested
    class OfADraft {

        @Test
        void mayBeEmpty() {
            assertThat(AnswerSheet.check(FORM, Map.of(), false).values()).isEmpty();
            assertThat(AnswerSheet.check(FORM, Map.of(), false).json()).isEqualTo("{}");
        }

        static Stream<Object> nothing() {
            return Stream.of("", " ", "　\n\t");
        }

        @ParameterizedTest
        @MethodSource("nothing")
        void keepsNoBlankText(Object blank) {
            assertThat(draft("1-8", blank)).isEmpty();
        }

        @Test
        void takesNullAndNoChoiceForNoAnswer() {
            assertThat(draft("1-1", null)).isEmpty();
            assertThat(draft("1-2", null)).isEmpty();
            assertThat(draft("1-2", List.of())).isEmpty();
            assertThat(draft("1-3", null)).isEmpty();
        }

        @Test
        void isKeptInTheFormsOrder() {
            var given = new LinkedHashMap<String, Object>();
            given.put("1-r", "特記");
            given.put("1-2", List.of("右", "左"));
            given.put("h-1", "2026-11-20T14:03+09:00");
            assertThat(AnswerSheet.check(FORM, given, false).json())
                    .isEqualTo("{\"h-1\":\"2026-11-20T14:03:00+09:00\",\"1-2\":[\"左\",\"右\"],\"1-r\":\"特記\"}");
        }

        @Test
        void saysAllThatIsWrongAtOnce() {
            var given = new HashMap<String, Object>();
            given.put("h-1", "昨日");
            given.put("1-1", "たぶん");
            given.put("1-3", 31);
            given.put("9-9", "?");
            given.put("a/b~c", null);
            assertThat(faults(given, false))
                    .containsOnly(
                            Map.entry("/answers/h-1", "datetime"),
                            Map.entry("/answers/1-1", "option"),
                            Map.entry("/answers/1-3", "range"),
                            Map.entry("/answers/9-9", "unknown-item"),
                            Map.entry("/answers/a~1b~0c", "unknown-item"));
        }

        @Test
        void doesNotSayBackCodesThatAreNoText() {
            assertThat(faults(Map.of("\uD800", 1), false)).containsOnly(Map.entry("/answers", "unknown-item"));
            assertThat(faults(Map.of("x".repeat(65), 1), false)).containsOnly(Map.entry("/answers", "unknown-item"));
        }
    }

    @Nested
    class OfACompletedRecord {

        @Test
        void needsEveryRequiredAnswer() {
            assertThat(faults(Map.of("1-3", 4, "1-8", "  "), true))
                    .containsOnly(
                            Map.entry("/answers/h-1", "required"),
                            Map.entry("/answers/1-1", "required"),
                            Map.entry("/answers/1-8", "required"));
        }

        @Test
        void doesNotCallAWrongAnswerMissing() {
            var given = Map.<String, Object>of("h-1", 3, "1-1", "ある", "1-8", "花子");
            assertThat(faults(given, true)).containsOnly(Map.entry("/answers/h-1", "type"));
        }

        @Test
        void isInOrderWhenAllIsThere() {
            var given = Map.<String, Object>of("h-1", "2026-11-20T14:03:00+09:00", "1-1", "ある", "1-8", "花子");
            assertThat(AnswerSheet.check(FORM, given, true).values()).hasSize(3);
        }
    }

    @Nested
    class Choices {

        @Test
        void areOfferedOnes() {
            assertThat(draft("1-1", "ある")).containsEntry("1-1", "ある");
            assertThat(rule("1-1", "")).isEqualTo("option");
            assertThat(rule("1-1", "ある ")).isEqualTo("option");
            assertThat(rule("1-1", 1)).isEqualTo("type");
            assertThat(rule("1-1", List.of("ある"))).isEqualTo("type");
            assertThat(rule("1-1", Map.of())).isEqualTo("type");
            assertThat(rule("1-1", true)).isEqualTo("type");
        }

        @Test
        void inNumbersAreOfferedOnesEachOnce() {
            assertThat(draft("1-2", List.of("左", "右"))).containsEntry("1-2", List.of("左", "右"));
            assertThat(draft("1-2", List.of("ない"))).containsEntry("1-2", List.of("ない"));
            assertThat(rule("1-2", "左")).isEqualTo("type");
            assertThat(rule("1-2", List.of("左", 1))).isEqualTo("type");
            assertThat(rule("1-2", Arrays.asList("左", null))).isEqualTo("type");
            assertThat(rule("1-2", List.of(List.of("左")))).isEqualTo("type");
            assertThat(rule("1-2", List.of("左", "上"))).isEqualTo("option");
            assertThat(rule("1-2", List.of("左", "左"))).isEqualTo("duplicate");
            assertThat(rule("1-2", List.of("ない", "左"))).isEqualTo("exclusive");
            assertThat(rule("1-2", new ArrayList<>(List.of("ない", "ない")))).isEqualTo("duplicate");
        }
    }

    @Nested
    class Numbers {

        @Test
        void areWholeAndWithinTheirLimits() {
            assertThat(draft("1-3", 1)).containsEntry("1-3", 1);
            assertThat(draft("1-3", 30L)).containsEntry("1-3", 30L);
            assertThat(draft("1-3", BigInteger.TEN)).containsEntry("1-3", 10L);
            assertThat(rule("1-3", 0)).isEqualTo("range");
            assertThat(rule("1-3", 31)).isEqualTo("range");
            assertThat(rule("1-3", 3.0)).isEqualTo("type");
            assertThat(rule("1-3", new BigDecimal("3"))).isEqualTo("type");
            assertThat(rule("1-3", "3")).isEqualTo("type");
            assertThat(rule("1-3", true)).isEqualTo("type");
            assertThat(rule("1-3", Double.NaN)).isEqualTo("type");
        }

        @Test
        void neverOverflow() {
            assertThat(draft("1-4", 9_007_199_254_740_991L)).containsEntry("1-4", 9_007_199_254_740_991L);
            assertThat(rule("1-4", 9_007_199_254_740_992L)).isEqualTo("range");
            assertThat(rule("1-4", Long.MIN_VALUE)).isEqualTo("range");
            assertThat(rule("1-4", BigInteger.TWO.pow(64).add(BigInteger.ONE))).isEqualTo("range");
            assertThat(rule("1-3", BigInteger.TWO.pow(64).add(BigInteger.ONE))).isEqualTo("range");
        }

        @Test
        void mayHaveAFractionWhereTheItemSaysSo() {
            assertThat(draft("1-5", 36)).containsEntry("1-5", new BigDecimal("36"));
            assertThat(draft("1-5", new BigDecimal("36.50"))).containsEntry("1-5", new BigDecimal("36.5"));
            assertThat(draft("1-5", 36.5)).containsEntry("1-5", new BigDecimal("36.5"));
            assertThat(rule("1-5", 29.9)).isEqualTo("range");
            assertThat(rule("1-5", new BigDecimal("45.000001"))).isEqualTo("range");
            assertThat(rule("1-5", new BigDecimal("36.1234567"))).isEqualTo("number");
            assertThat(rule("1-5", new BigDecimal("1e1000000000"))).isEqualTo("number");
            assertThat(rule("1-5", new BigDecimal("1e-1000000000"))).isEqualTo("number");
            assertThat(rule("1-5", Double.POSITIVE_INFINITY)).isEqualTo("number");
            assertThat(rule("1-5", "36.5")).isEqualTo("type");
        }

        @Test
        void areKeptPlain() {
            var json = AnswerSheet.check(FORM, Map.of("1-5", new BigDecimal("40")), false)
                    .json();
            assertThat(json).isEqualTo("{\"1-5\":40}");
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "花子",
                    "髙\uFA11\uD842\uDFB7",
                    "葛\uDB40\uDD00",
                    "\uD83D\uDE00",
                    "\uD83D\uDC68\u200D\uD83D\uDC69",
                    "一\n二\t三",
                    "<b>&'\""
                })
        void areKeptAsWritten(String text) {
            assertThat(draft("1-8", text)).containsEntry("1-8", text);
        }

        @Test
        void haveLineBreaksOfOneKind() {
            assertThat(draft("1-8", "一\r\n二\r三")).containsEntry("1-8", "一\n二\n三");
        }

        @Test
        void areMeasuredInCodePoints() {
            assertThat(draft("1-8", "\uD842\uDFB7".repeat(10))).hasSize(1);
            assertThat(rule("1-8", "\uD842\uDFB7".repeat(11))).isEqualTo("size");
            assertThat(rule("1-r", "あ".repeat(21))).isEqualTo("size");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a\u0000",
                    "\u0007",
                    "a\u001B[31m",
                    "\u007F",
                    "\u0085x",
                    "\uD842",
                    "\uDFB7a",
                    "a\uD842b",
                    "a\u202Eb",
                    "a\u2028b"
                })
        void refuseWhatIsNoText(String text) {
            assertThat(rule("1-8", text)).isEqualTo("text");
        }

        @Test
        void areNothingElse() {
            assertThat(rule("1-8", 3)).isEqualTo("type");
            assertThat(rule("1-8", List.of("花子"))).isEqualTo("type");
            assertThat(rule("1-8", false)).isEqualTo("type");
        }
    }

    @Nested
    class Moments {

        @Test
        void ofDaysExist() {
            assertThat(draft("1-6", "2024-02-29")).containsEntry("1-6", "2024-02-29");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2026-02-29",
                    "2026-2-1",
                    "20260201",
                    "2026-13-01",
                    "+12026-01-01",
                    "0000-01-01",
                    "2026-01-01T00:00:00Z",
                    "令和8年"
                })
        void ofDaysAreRefused(String text) {
            assertThat(rule("1-6", text)).isEqualTo("date");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-20T14:03:00+09:00, 2026-11-20T14:03:00+09:00",
            "2026-11-20T05:03:00Z, 2026-11-20T14:03:00+09:00",
            "2026-11-20t05:03:00z, 2026-11-20T14:03:00+09:00",
            "2026-11-20T14:03+09:00, 2026-11-20T14:03:00+09:00",
            "2026-11-20T14:03:27.123456789+09:00, 2026-11-20T14:03:27+09:00",
            "2026-12-31T23:00:00-08:00, 2027-01-01T16:00:00+09:00"
        })
        void areKeptInTheCitysZone(String text, String kept) {
            assertThat(draft("h-1", text)).containsEntry("h-1", kept);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2026-11-20T14:03:00",
                    "2026-11-20",
                    "2026-11-20 14:03:00+09:00",
                    "2026-11-20T24:01:00+09:00",
                    "2026-02-30T00:00:00Z",
                    "2026-11-20T14:03:00+99:00",
                    "9999-12-31T23:00:00Z",
                    "2026-11-20T14:03:00+09:00[Asia/Tokyo]"
                })
        void areRefused(String text) {
            assertThat(rule("h-1", text)).isEqualTo("datetime");
        }

        @Test
        void areWords() {
            assertThat(rule("1-6", 20260101)).isEqualTo("type");
            assertThat(rule("h-1", 0L)).isEqualTo("type");
        }
    }

    @Nested
    class YesOrNo {

        @Test
        void isABoolean() {
            assertThat(draft("1-7", false)).containsEntry("1-7", false);
            assertThat(rule("1-7", "true")).isEqualTo("type");
            assertThat(rule("1-7", 1)).isEqualTo("type");
        }
    }

    @Nested
    class Merging {

        @Test
        void laysChangesOverAnswers() {
            var changes = new HashMap<String, Object>();
            changes.put("1-1", null);
            changes.put("1-3", 5);
            var merged = AnswerSheet.merged(Map.of("1-1", "ある", "1-2", List.of("左"), "1-3", 4), changes);
            assertThat(AnswerSheet.check(FORM, merged, false).values())
                    .isEqualTo(Map.of("1-2", List.of("左"), "1-3", 5));
        }

        @Test
        void refusesToTakeAwayWhatTheFormDoesNotAsk() {
            var changes = new HashMap<String, Object>();
            changes.put("9-9", null);
            assertThat(faults(AnswerSheet.merged(Map.of(), changes), false))
                    .containsOnly(Map.entry("/answers/9-9", "unknown-item"));
        }
    }

    @Test
    void takesTheContractsExample() {
        var answers = Map.of("1-3", "つかまらないでできる", "1-1", List.of("左上肢"));
        assertThat(AnswerSheet.check(FormsInTests.form("ninteichosa"), answers, false)
                        .values())
                .isEqualTo(answers);
    }
}
