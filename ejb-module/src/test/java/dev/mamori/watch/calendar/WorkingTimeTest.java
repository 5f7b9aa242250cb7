package dev.mamori.watch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.TimeSource;
import dev.mamori.traceability.Satisfies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the city works. */
@Satisfies("27")
class WorkingTimeTest {

    private static final WorkingTime USUAL = new WorkingTime(WorkWeek.USUAL, Map.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T07:59:59, false",
        "2026-11-26T08:00:00, true",
        "2026-11-26T19:30:00, true",
        "2026-11-26T19:30:59, true",
        "2026-11-26T19:31:00, false",
        "2026-11-28T10:00:00, false",
        "2026-11-23T10:00:00, false",
        "2026-12-28T10:00:00, true",
        "2026-12-29T10:00:00, false",
        "2027-01-03T10:00:00, false",
        "2027-01-04T10:00:00, true"
    })
    void theUsualWeekHoldsToTheMinute(String moment, boolean within) {
        assertThat(USUAL.covers(at(moment), 0)).isEqualTo(within);
    }

    @Test
    void graceComesAfterTheEndAndNeverBeforeTheBeginning() {
        assertThat(USUAL.covers(at("2026-11-26T19:45:30"), 15)).isTrue();
        assertThat(USUAL.covers(at("2026-11-26T19:46:00"), 15)).isFalse();
        assertThat(USUAL.covers(at("2026-11-26T07:59:00"), 15)).isFalse();
    }

    @Test
    void anExceptionOpensADayOffAndClosesAWorkingDay() {
        var opened = LocalDate.of(2026, 11, 28);
        var closed = LocalDate.of(2026, 11, 27);
        var time = new WorkingTime(
                WorkWeek.USUAL,
                Map.of(
                        opened,
                        Optional.of(new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0))),
                        closed,
                        Optional.empty()));
        assertThat(time.covers(at("2026-11-28T09:00:00"), 0)).isTrue();
        assertThat(time.covers(at("2026-11-28T12:01:00"), 0)).isFalse();
        assertThat(time.covers(at("2026-11-27T10:00:00"), 0)).isFalse();
    }

    @Test
    void ownHoursStandInPlaceOfTheWeekAndDaysOffStayOff() {
        var nights = WorkWeek.on(EnumSet.allOf(DayOfWeek.class), new Shift(LocalTime.of(16, 0), LocalTime.of(23, 0)));
        assertThat(USUAL.with(nights).covers(at("2026-11-28T22:59:00"), 0)).isTrue();
        assertThat(USUAL.with(nights).covers(at("2026-11-26T10:00:00"), 0)).isFalse();
        assertThat(USUAL.with(nights).covers(at("2026-11-23T17:00:00"), 0)).isFalse();
    }

    @Test
    void aWeekIsReadAsItWasWritten() {
        assertThat(WorkWeek.of(WorkWeek.USUAL.text())).isEqualTo(WorkWeek.USUAL);
        assertThat(WorkWeek.USUAL.text()).startsWith("MONDAY=08:00-19:30 TUESDAY=");
    }

    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment + "+09:00[" + TimeSource.ZONE + "]");
    }
}
