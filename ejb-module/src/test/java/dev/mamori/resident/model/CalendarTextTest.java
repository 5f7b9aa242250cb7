package dev.mamori.resident.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @ParameterizedTest
    @CsvSource({
        "19410503, 1941-05-03",
        "1941-05-03, 1941-05-03",
        "1941/5/3, 1941-05-03",
        "1941.5.3, 1941-05-03",
        "1941年5月3日, 1941-05-03",
        "１９４１年５月３日, 1941-05-03",
        "昭和16年5月3日, 1941-05-03",
        "昭和 16 年 5 月 3 日, 1941-05-03",
        "S16.5.3, 1941-05-03",
        "s16/05/03, 1941-05-03",
        "Ｓ16-5-3, 1941-05-03",
        "大正15年12月24日, 1926-12-24",
        "昭和元年12月25日, 1926-12-25",
        "平成1年1月8日, 1989-01-08",
        "令和元年5月1日, 2019-05-01",
        "R8.11.22, 2026-11-22",
        "明治45年7月29日, 1912-07-29",
        "20000229, 2000-02-29"
    })
    void readsWhatPeopleWrite(String text, LocalDate date) {
        assertThat(CalendarText.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1941",
                "194105",
                "19410532",
                "20010229",
                "1941-13-01",
                "昭和0年1月1日",
                "X16.5.3",
                "昭和16年",
                "090-1234-5678",
                "山田",
                "0000000000"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }
}
