package dev.mamori.watch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays as the Cabinet Office announced them, and what the law says of every year. */
@Satisfies("27")
class NationalHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23",
        "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
        "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
        "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
    })
    void theyAreTheDaysThatWereAnnounced(int year, String announced) {
        var days = Stream.of(announced.split(" ")).map(day -> LocalDate.parse(year + "-" + day));
        assertThat(List.copyOf(NationalHolidays.of(year).keySet())).isEqualTo(days.toList());
    }

    @Test
    void aDayBetweenTwoHolidaysIsTheCitizens() {
        assertThat(NationalHolidays.on(LocalDate.of(2026, 9, 22))).contains(NationalHoliday.CITIZENS);
        assertThat(NationalHolidays.on(LocalDate.of(2032, 9, 21))).contains(NationalHoliday.CITIZENS);
    }

    @Test
    void aHolidayOnASundayIsMadeUpForOnTheNextDayThatIsNone() {
        assertThat(NationalHolidays.on(LocalDate.of(2026, 5, 6))).contains(NationalHoliday.SUBSTITUTE);
        for (var year = NationalHolidays.FIRST; year <= NationalHolidays.LAST; year++) {
            var holidays = NationalHolidays.of(year);
            assertThat(holidays.size()).as("holidays of %d", year).isBetween(16, 22);
            var sundays = holidays.keySet().stream()
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .count();
            assertThat(holidays.values().stream()
                            .filter(kind -> kind == NationalHoliday.SUBSTITUTE)
                            .count())
                    .as("made up for in %d", year)
                    .isEqualTo(sundays);
            assertThat(holidays.entrySet().stream()
                            .filter(entry -> entry.getValue() == NationalHoliday.SUBSTITUTE)
                            .map(entry -> entry.getKey().getDayOfWeek()))
                    .doesNotContain(DayOfWeek.SUNDAY);
        }
    }

    @Test
    void outsideTheYearsTheLawWasReadForThereAreNone() {
        assertThat(NationalHolidays.of(2019)).isEmpty();
        assertThat(NationalHolidays.of(2100)).isEmpty();
    }
}
