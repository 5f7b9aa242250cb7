package dev.mamori.resident.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.resident.Sex;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentTest {

    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private static Particulars hanako(LocalDate birth, String postalCode, String phone) {
        return new Particulars(" 山田　", "花子", "やまだ", "ﾊﾅｺ", birth, Sex.FEMALE, postalCode, "守里市本町1丁目2番3号", phone);
    }

    private static Particulars hanako() {
        return hanako(LocalDate.of(1941, 5, 3), "920-0962", "076-220-1111");
    }

    @Nested
    class Registering {

        @Test
        void tidiesWhatWasGivenAndComputesTheKeys() {
            var resident = new Resident(hanako(), NOON);
            assertThat(resident.particulars())
                    .isEqualTo(new Particulars(
                            "山田",
                            "花子",
                            "ヤマダ",
                            "ハナコ",
                            LocalDate.of(1941, 5, 3),
                            Sex.FEMALE,
                            "9200962",
                            "守里市本町1丁目2番3号",
                            "076-220-1111"));
            assertThat(resident.nameKey()).isEqualTo("山田花子");
            assertThat(resident.kanaKey()).isEqualTo("ヤマダハナコ");
            assertThat(resident.addressKey()).isEqualTo("守里市本町1-2-3");
            assertThat(resident.phoneKey()).isEqualTo("0762201111");
            assertThat(resident.registeredAt()).isEqualTo(NOON);
            assertThat(resident.correctedAt()).isNull();
            assertThat(resident.id().version()).isEqualTo(7);
        }

        @Test
        void needsNoAddressNumberOrPostalCode() {
            var resident = new Resident(
                    new Particulars("山田", "花子", "ヤマダ", "ハナコ", LocalDate.of(1941, 5, 3), Sex.UNKNOWN, null, " ", ""),
                    NOON);
            assertThat(resident.particulars().address()).isNull();
            assertThat(resident.particulars().phone()).isNull();
            assertThat(resident.addressKey()).isNull();
            assertThat(resident.phoneKey()).isNull();
        }

        @Test
        void saysAllThatIsWrongAtOnce() {
            var nothing = new Particulars(null, "　", "山田", "Hanako", null, null, "12345", null, "電話なし");
            var refused = catchThrowableOfType(Invalid.class, () -> new Resident(nothing, NOON));
            assertThat(refused.errors())
                    .extracting(FieldError::pointer, FieldError::rule)
                    .containsExactlyInAnyOrder(
                            tuple("/familyName", "required"),
                            tuple("/givenName", "required"),
                            tuple("/birthDate", "required"),
                            tuple("/sex", "required"),
                            tuple("/familyNameKana", "kana"),
                            tuple("/givenNameKana", "kana"),
                            tuple("/postalCode", "postal-code"),
                            tuple("/phone", "phone"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1867-12-31", "2026-11-23", "9999-12-31", "0001-01-01"})
        void refusesBirthsNobodyAliveHad(LocalDate birth) {
            assertThatThrownBy(() -> new Resident(hanako(birth, null, null), NOON))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                            .singleElement()
                            .extracting(FieldError::rule)
                            .isEqualTo("date-range"));
        }

        @Test
        void countsTheDayInTheCity() {
            var justAfterMidnight = Instant.parse("2026-11-22T15:00:00Z");
            var today = LocalDate.of(2026, 11, 23);
            assertThat(new Resident(hanako(today, null, null), justAfterMidnight)
                            .particulars()
                            .birthDate())
                    .isEqualTo(today);
        }

        @ParameterizedTest
        @CsvSource({"9200962", "920-0962", "〒920-0962", "９２０－０９６２", "920−0962"})
        void takesPostalCodesInAnyWidth(String written) {
            var resident = new Resident(hanako(LocalDate.of(1941, 5, 3), written, null), NOON);
            assertThat(resident.particulars().postalCode()).isEqualTo("9200962");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "--", "090-", "090 1234", "+", "0901234567890123456789", "090-12a4"})
        void refusesWhatIsNoTelephoneNumber(String written) {
            assertThatThrownBy(() -> new Resident(hanako(LocalDate.of(1941, 5, 3), null, written), NOON))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void refusesReadingsThatGrowTooLong() {
            var words = new Particulars(
                    "山田", "花子", "㌀".repeat(40), "ハナコ", LocalDate.of(1941, 5, 3), Sex.FEMALE, null, null, null);
            assertThatThrownBy(() -> new Resident(words, NOON))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                            .singleElement()
                            .isEqualTo(new FieldError("/familyNameKana", "size", java.util.Map.of("max", "80"))));
        }
    }

    @Nested
    class Correcting {

        @Test
        void takesTheNewParticularsAndTheirKeys() {
            var resident = new Resident(hanako(), NOON);
            var married =
                    new Particulars("髙橋", "花子", "タカハシ", "ハナコ", LocalDate.of(1941, 5, 3), Sex.FEMALE, null, null, null);
            resident.correct(married, NOON.plusSeconds(1));
            assertThat(resident.nameKey()).isEqualTo("高橋花子");
            assertThat(resident.kanaKey()).isEqualTo("タカハシハナコ");
            assertThat(resident.addressKey()).isNull();
            assertThat(resident.registeredAt()).isEqualTo(NOON);
            assertThat(resident.correctedAt()).isEqualTo(NOON.plusSeconds(1));
        }

        @Test
        void leavesTheResidentAsItWasWhenRefused() {
            var resident = new Resident(hanako(), NOON);
            var wrong = new Particulars(null, null, null, null, null, null, null, null, null);
            assertThatThrownBy(() -> resident.correct(wrong, NOON)).isInstanceOf(Invalid.class);
            assertThat(resident.particulars()).isEqualTo(hanako());
            assertThat(resident.correctedAt()).isNull();
        }
    }
}
