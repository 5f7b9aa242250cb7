package dev.mamori.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDefinitionTest {

    private static FormDefinition read(String json) {
        return FormDefinition.of(JsonText.read(json.replace('\'', '"')));
    }

    private static Map<String, String> faults(String json) {
        return catchThrowableOfType(Invalid.class, () -> read(json)).errors().stream()
                .collect(Collectors.toMap(
                        FieldError::pointer, FieldError::rule, (one, other) -> one + " " + other, TreeMap::new));
    }

    private static String withItem(String item) {
        return "{'key':'f','title':'様式','groups':[{'code':'1','title':'群','items':[" + item + "]}]}";
    }

    @Nested
    class OfTheNationalSurvey {

        private final FormDefinition survey = FormsInTests.form("ninteichosa");

        @Test
        void hasFiftySevenItemsAndTwoDegrees() {
            var items = survey.groups().stream().collect(Collectors.toMap(FormGroup::code, group -> group.items()
                    .size()));
            assertThat(items).isEqualTo(Map.of("1", 13, "2", 12, "3", 9, "4", 15, "5", 6, "6", 2, "7", 2));
        }

        @Test
        void countsSeventyFourPoints() {
            var counted = survey.groups().stream()
                    .filter(group -> !"7".equals(group.code()))
                    .flatMap(group -> group.items().stream())
                    .toList();
            var single = counted.stream()
                    .filter(item -> item.type() == ItemType.CHOICE)
                    .count();
            var sites = counted.stream()
                    .filter(item -> item.type() == ItemType.MULTICHOICE)
                    .collect(Collectors.toMap(
                            FormItem::code, item -> item.options().size() - 1));
            assertThat(single).isEqualTo(53);
            assertThat(sites).isEqualTo(Map.of("1-1", 5, "1-2", 4, "6-1", 9, "6-2", 3));
            assertThat(single
                            + sites.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                    .isEqualTo(74);
        }

        @Test
        void hasAHeaderAndRemarksBesideEachGroup() {
            assertThat(survey.items())
                    .containsKeys("h-1", "h-2", "h-3", "1-r", "7-r")
                    .hasSize(3 + 59 + 7);
            assertThat(survey.items().get("1-1").exclusive()).isEqualTo("ない");
            assertThat(survey.items().get("1-r").maxLength()).isEqualTo(4000);
            assertThat(survey.titleEn()).isEqualTo("Long-term care certification survey (basic items and remarks)");
            assertThat(survey.items().get("1-3").labelEn()).isEqualTo("Turning over");
        }
    }

    @Nested
    class OfTheConsultation {

        @Test
        void hasNumbersDatesAndRequiredItems() {
            var form = FormsInTests.form("soudan");
            assertThat(form.version()).isEqualTo(1);
            assertThat(form.items().get("h-1").type()).isEqualTo(ItemType.DATETIME);
            assertThat(form.items().get("1-4").max()).isEqualTo(new BigDecimal(30));
            assertThat(form.items().get("1-r").maxLength()).isEqualTo(10000);
            assertThat(form.items().values().stream().filter(FormItem::required).map(FormItem::code))
                    .containsExactly("h-1", "h-2", "1-1", "1-2", "1-3");
        }
    }

    @Nested
    class Reading {

        @Test
        void takesEnglishByEitherName() {
            var form = read(
                    "{'key':'f','title':'様式','title_en':'Form','header':["
                            + "{'code':'a','label':'あ','label_en':'A','type':'text'},{'code':'b','label':'い','labelEn':'B','type':'boolean'}]}");
            assertThat(form.titleEn()).isEqualTo("Form");
            assertThat(form.items().get("a").labelEn()).isEqualTo("A");
            assertThat(form.items().get("b").labelEn()).isEqualTo("B");
            assertThat(form.items().get("a").maxLength()).isEqualTo(4000);
        }

        @Test
        void saysAllThatIsMissingAtOnce() {
            assertThat(faults("{}"))
                    .containsExactly(
                            Map.entry("/groups", "required"),
                            Map.entry("/key", "required"),
                            Map.entry("/title", "required"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"'A'", "'1a'", "'a b'", "''", "'あ'", "1", "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"})
        void refusesKeys(String key) {
            assertThat(faults("{'key':" + key + ",'title':'t','header':[{'code':'a','label':'あ','type':'text'}]}"))
                    .containsOnlyKeys("/key");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "1.5", "10000", "99999999999999999999", "'1'", "1e400"})
        void refusesVersions(String version) {
            assertThat(faults("{'key':'f','version':" + version
                            + ",'title':'t','header':[{'code':'a','label':'あ','type':'text'}]}"))
                    .containsOnlyKeys("/version");
        }

        @Test
        void refusesCodesUsedTwiceAnywhere() {
            assertThat(
                            faults(
                                    "{'key':'f','title':'t','header':[{'code':'a','label':'あ','type':'text'}],"
                                            + "'groups':[{'code':'1','title':'群','items':[{'code':'a','label':'あ','type':'date'}],"
                                            + "'remarks':{'code':'a','label':'あ','type':'text'}},{'code':'1','title':'群','items':[]}]}"))
                    .containsExactly(
                            Map.entry("/groups/0/items/0/code", "duplicate"),
                            Map.entry("/groups/0/remarks/code", "duplicate"),
                            Map.entry("/groups/1/code", "duplicate"));
        }

        @Test
        void refusesFieldsItDoesNotKnow() {
            assertThat(faults("{'key':'f','title':'t','colour':'red','header':[{'code':'a','label':'あ','type':'text',"
                            + "'maxlength':3,'options':['x']}]}"))
                    .containsExactly(
                            Map.entry("/colour", "unknown-field"),
                            Map.entry("/header/0/maxlength", "unknown-field"),
                            Map.entry("/header/0/options", "unknown-field"));
        }

        @Test
        void refusesWhatIsNoObjectOrList() {
            assertThat(faults("{'key':'f','title':'t','groups':{},'header':[1,'x',null]}"))
                    .containsEntry("/groups", "type")
                    .containsKeys("/header/0", "/header/1", "/header/2");
        }
    }

    @Nested
    class ReadingAnItem {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'code':'a','label':'あ','type':'colour'}                                  | type      | form-type",
                    "{'code':'a','label':'あ'}                                                  | type      | required",
                    "{'code':'a b','label':'あ','type':'text'}                                  | code      | form-code",
                    "{'label':'あ','type':'text'}                                               | code      | required",
                    "{'code':'a','type':'text'}                                                 | label     | required",
                    "{'code':'a','label':' ','type':'text'}                                     | label     | required",
                    "{'code':'a','label':'x\\u0000','type':'text'}                              | label     | text",
                    "{'code':'a','label':3,'type':'text'}                                       | label     | type",
                    "{'code':'a','label':'あ','type':'text','required':'yes'}                   | required  | type",
                    "{'code':'a','label':'あ','type':'choice'}                                  | options   | required",
                    "{'code':'a','label':'あ','type':'choice','options':[]}                     | options   | required",
                    "{'code':'a','label':'あ','type':'choice','options':['x','x']}              | options/1 | duplicate",
                    "{'code':'a','label':'あ','type':'choice','options':['x','']}               | options/1 | required",
                    "{'code':'a','label':'あ','type':'choice','options':['x',1]}                | options/1 | type",
                    "{'code':'a','label':'あ','type':'choice','options':['x'],'exclusive':'x'}  | exclusive | unknown-field",
                    "{'code':'a','label':'あ','type':'multichoice','options':['x'],'exclusive':'y'} | exclusive | option",
                    "{'code':'a','label':'あ','type':'integer','min':3,'max':2}                 | max       | bounds",
                    "{'code':'a','label':'あ','type':'integer','min':0.5}                       | min       | type",
                    "{'code':'a','label':'あ','type':'integer','max':1e99}                      | max       | number",
                    "{'code':'a','label':'あ','type':'decimal','max':'3'}                       | max       | type",
                    "{'code':'a','label':'あ','type':'text','maxLength':0}                      | maxLength | bounds",
                    "{'code':'a','label':'あ','type':'text','maxLength':20001}                  | maxLength | bounds",
                    "{'code':'a','label':'あ','type':'text','maxLength':1.5}                    | maxLength | bounds",
                    "{'code':'a','label':'あ','type':'date','min':1}                            | min       | unknown-field"
                })
        void refuses(String item, String field, String rule) {
            assertThat(faults(withItem(item))).containsOnly(Map.entry("/groups/0/items/0/" + field, rule));
        }

        @Test
        void takesEveryType() {
            for (var type : List.of("integer", "decimal", "text", "date", "datetime", "boolean")) {
                var form = read(withItem("{'code':'a','label':'あ','type':'" + type + "'}"));
                assertThat(form.items().get("a").type().word()).isEqualTo(type);
            }
        }

        @Test
        void doesNotSayBackNamesThatAreNoText() {
            var item = "{'code':'a','label':'あ','type':'text','x\\u0000':1,'" + "y".repeat(65) + "':1,'a/b~c':1}";
            assertThat(faults(withItem(item))).containsOnlyKeys("/groups/0/items/0", "/groups/0/items/0/a~1b~0c");
        }
    }
}
