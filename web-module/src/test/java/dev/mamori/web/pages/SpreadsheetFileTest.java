package dev.mamori.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@cmd", "\t=1", "\r=1"})
    void whatASpreadsheetWouldComputeIsHarmless(String cell) {
        assertThat(SpreadsheetFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "山田 花子", "R8-0Q8Y-RWDZ", "1941-05-03", "a=b"})
    void whatIsHarmlessStaysAsItIs(String cell) {
        assertThat(SpreadsheetFile.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void timesCarryTheirOffset() {
        assertThat(SpreadsheetFile.moment(Instant.parse("2026-11-20T03:04:05.678Z")))
                .isEqualTo("2026-11-20T12:04:05+09:00");
        assertThat(SpreadsheetFile.moment(null)).isEmpty();
    }
}
