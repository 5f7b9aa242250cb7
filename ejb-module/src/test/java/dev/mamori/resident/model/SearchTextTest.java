package dev.mamori.resident.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Nested
    class Readings {

        @ParameterizedTest
        @CsvSource({
            "ヤマダハナコ, ヤマダハナコ",
            "やまだはなこ, ヤマダハナコ",
            "ﾔﾏﾀﾞﾊﾅｺ, ヤマダハナコ",
            "ヤマタ\u3099, ヤマダ",
            "ﾊﾟﾋﾟﾌﾟ, パピプ",
            "ヤマダ　ハナコ, ヤマダハナコ",
            "ジョン・スミス, ジョンスミス",
            "ｼﾞｮﾝ･ｽﾐｽ, ジョンスミス",
            "おーの, オーノ",
            "オ―ノ, オーノ",
            "ｵｰﾉ, オーノ",
            "オ-ノ, オーノ",
            "オ－ノ, オーノ",
            "オ−ノ, オーノ",
            "オ─ノ, オーノ",
            "みすゞ, ミスヾ",
            "ヴぁん, ヴァン"
        })
        void comeOutAlikeHoweverTheyAreWritten(String written, String key) {
            assertThat(SearchText.kana(written)).isEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ヤマダ", "やまだ", "ﾔﾏﾀﾞ", "ジョン・スミス", "ヤマダ　ハナコ", "オーノ", "ミスヾ", "ヴァン"})
        void areRecognised(String text) {
            assertThat(SearchText.isKana(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "・", "ー", "山田", "ヤマダ1", "Yamada", "ヤマ田", "ヤマダ,", "ヤマダ\uD83D\uDE00"})
        void areToldFromOtherText(String text) {
            assertThat(SearchText.isKana(text)).isFalse();
        }
    }

    @Nested
    class Names {

        @Test
        void keepWhatIsNotAVariant() {
            assertThat(SearchText.name("山田花子")).isEqualTo("山田花子");
            assertThat(SearchText.name("佐々木")).isEqualTo("佐々木");
            assertThat(SearchText.name("一二三")).isEqualTo("一二三");
        }

        @ParameterizedTest
        @CsvSource({
            "髙橋, 高橋",
            "山\uFA11, 山崎",
            "\uD842\uDFB7田, 吉田",
            "濵田, 浜田",
            "渡邉, 渡辺",
            "渡邊, 渡辺",
            "齋藤, 斎藤",
            "廣澤, 広沢",
            "神\uFE00戸, 神戸",
            "葛\uDB40\uDD00城, 葛城",
            "\uFA19田, 神田",
            "ｽﾐｽ Ｊｏｈｎ, スミスjohn",
            "さくら 花, サクラ花",
            "ジャン=リュック, ジャン=リュック",
            "山\u200D田, 山田"
        })
        void foldWhatPeopleCannotType(String written, String key) {
            assertThat(SearchText.name(written)).isEqualTo(key);
        }

        @Test
        void areAlikeWithAndWithoutAnIdeographicVariationSequence() {
            assertThat(SearchText.name("辻\uDB40\uDD00")).isEqualTo(SearchText.name("辻"));
            assertThat(SearchText.name("\uD842\uDFB7\uDB40\uDD01野")).isEqualTo(SearchText.name("吉野"));
        }

        @Test
        void leaveTheTextItselfAlone() {
            var particulars = new Particulars("髙\uFA11", "\uD842\uDFB7", "タカサキ", "ヨシ", null, null, null, null, null);
            assertThat(particulars.familyName()).isEqualTo("髙\uFA11");
            assertThat(particulars.givenName()).isEqualTo("\uD842\uDFB7");
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @CsvSource({
            "守里市本町1丁目2番3号, 守里市本町1-2-3",
            "守里市本町１丁目２番３号, 守里市本町1-2-3",
            "守里市本町一丁目2番3号, 守里市本町1-2-3",
            "守里市本町十二丁目3番地, 守里市本町12-3",
            "守里市本町二十丁目, 守里市本町20",
            "守里市本町二十三丁目4, 守里市本町23-4",
            "守里市本町一〇丁目4, 守里市本町10-4",
            "守里市本町1-2-3, 守里市本町1-2-3",
            "守里市本町１－２－３, 守里市本町1-2-3",
            "守里市本町1‐2−3, 守里市本町1-2-3",
            "守里市本町1ー2ー3, 守里市本町1-2-3",
            "守里市本町1番地の2, 守里市本町1-2",
            "守里市本町1の2, 守里市本町1-2",
            "守里市 本町 1-2-3 101号室, 守里市本町1-2-3101",
            "守里市三番町5, 守里市三番町5",
            "守里市1番町5, 守里市1番町5",
            "守里市八幡一丁目1, 守里市八幡1-1",
            "守里市みどり町5, 守里市ミドリ町5",
            "センター通り1-2, センター通リ1-2",
            "センタ－通り1-2, センター通リ1-2"
        })
        void areAlikeHoweverTheirBlocksAreWritten(String written, String key) {
            assertThat(SearchText.address(written)).isEqualTo(key);
        }

        @Test
        void fitAnIndexEvenWhenNormalisingMakesThemGrow() {
            assertThat(SearchText.address("\uFDFA".repeat(200)).length()).isLessThanOrEqualTo(240);
            assertThat(SearchText.name("\uD842\uDFB8".repeat(400)).codePointCount(0, 480))
                    .isEqualTo(240);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "090-1234-5678, 09012345678",
            "０９０－１２３４－５６７８, 09012345678",
            "(076) 220 1111, 0762201111",
            "+81 90-1234-5678, 09012345678",
            "+81(0)90-1234-5678, 09012345678",
            "+1 212 555 0100, 12125550100"
        })
        void areTheirDigits(String written, String key) {
            assertThat(SearchText.phone(written)).isEqualTo(key);
        }
    }
}
