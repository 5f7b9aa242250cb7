package dev.mamori.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Satisfies("11")
class CorporateNumberTest {

    /** Numbers that the National Tax Agency has published. */
    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "8000012010038", "2000012020001", "1180301018771", "1010401023102"})
    void knowsNumbersThatWereGiven(String number) {
        assertThat(CorporateNumber.of(number)).map(CorporateNumber::digits).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"７０００－０１２０－５０００２,7000012050002", "7-0000-1205-0002,7000012050002", "' 7000 0120 50002 ',7000012050002"})
    void readsItAsPeopleWriteIt(String written, String number) {
        assertThat(CorporateNumber.of(written)).map(CorporateNumber::digits).contains(number);
    }

    @Test
    void findsEveryMistypedDigit() {
        var right = "7000012050002";
        for (var place = 0; place < 13; place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var typed = right.substring(0, place) + digit + right.substring(place + 1);
                // modulo nine, a nought and a nine are the same in the twelve
                var same = typed.equals(right) || place > 0 && (digit - right.charAt(place)) % 9 == 0;
                assertThat(CorporateNumber.of(typed).isPresent()).as(typed).isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "700001205000", "70000120500021", "0000012050002", "700001205000x", "x"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(CorporateNumber.of(written)).isEmpty();
    }

    @Test
    void cannotBeMadeOfAWrongOne() {
        assertThat(CorporateNumber.of(null)).isEmpty();
        assertThatThrownBy(() -> new CorporateNumber("7000012050003")).isInstanceOf(IllegalArgumentException.class);
    }
}
