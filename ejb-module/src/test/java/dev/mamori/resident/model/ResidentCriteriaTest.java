package dev.mamori.resident.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.resident.ResidentSearch;
import dev.mamori.resident.model.ResidentCriteria.Beginning;
import dev.mamori.resident.model.ResidentCriteria.Key;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentCriteriaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ResidentCriteria freeText(String q) {
        return ResidentCriteria.of(new ResidentSearch(q, null, null, null, null, null, null, null), TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19410503", "1941-05-03", "昭和16年5月3日", "S16.5.3"})
    void readsADateOfBirth(String q) {
        assertThat(freeText(q).birthDates()).containsExactly(LocalDate.of(1941, 5, 3));
        assertThat(freeText(q).beginnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0762, 0762", "076-220-1111, 0762201111", "08011212, 08011212", "20991231, 20991231", "+819012, 09012"})
    void readsOtherDigitsAsATelephoneNumber(String q, String key) {
        assertThat(freeText(q).birthDates()).isEmpty();
        assertThat(freeText(q).beginnings()).containsExactly(new Beginning(Key.PHONE, key));
    }

    @Test
    void readsKanaAsAReadingAndTheRestAsAName() {
        assertThat(freeText("やまだ　は").beginnings()).containsExactly(new Beginning(Key.KANA, "ヤマダハ"));
        assertThat(freeText("髙橋 花").beginnings()).containsExactly(new Beginning(Key.NAME, "高橋花"));
        assertThat(freeText("Ｓｍｉｔｈ").beginnings()).containsExactly(new Beginning(Key.NAME, "smith"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "・"})
    void findsEverybodyForNothing(String q) {
        assertThat(freeText(q)).isEqualTo(freeText(null));
    }

    @Test
    void demandsThatEverythingFits() {
        var search = new ResidentSearch("ヤマ", "ヤマダ", "山", "1941/5/3", "本町1丁目", "0762", null, null);
        var criteria = ResidentCriteria.of(search, TODAY);
        assertThat(criteria.birthDates()).containsExactly(LocalDate.of(1941, 5, 3));
        assertThat(criteria.beginnings())
                .containsExactly(
                        new Beginning(Key.KANA, "ヤマダ"),
                        new Beginning(Key.NAME, "山"),
                        new Beginning(Key.ADDRESS, "本町1"),
                        new Beginning(Key.PHONE, "0762"),
                        new Beginning(Key.KANA, "ヤマ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "123", "07-6"})
    void refusesNumbersTooShortToFindAnybody(String q) {
        assertThatThrownBy(() -> freeText(q))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .extracting(FieldError::pointer, FieldError::rule)
                        .containsExactly("/q", "search-short"));
    }

    @Test
    void refusesADateOfBirthThatIsNone() {
        var search = new ResidentSearch(null, null, null, "1941-02-30", null, null, null, null);
        assertThatThrownBy(() -> ResidentCriteria.of(search, TODAY)).isInstanceOf(Invalid.class);
    }

    @Test
    void listsFiftyUnlessToldOtherwise() {
        assertThat(new ResidentSearch(null, null, null, null, null, null, null, null).size())
                .isEqualTo(50);
        assertThat(new ResidentSearch(null, null, null, null, null, null, null, 7).size())
                .isEqualTo(7);
    }
}
