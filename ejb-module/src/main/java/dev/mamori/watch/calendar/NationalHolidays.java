package dev.mamori.watch.calendar;

import static dev.mamori.watch.calendar.NationalHoliday.AUTUMNAL_EQUINOX;
import static dev.mamori.watch.calendar.NationalHoliday.CHILDREN;
import static dev.mamori.watch.calendar.NationalHoliday.CITIZENS;
import static dev.mamori.watch.calendar.NationalHoliday.COMING_OF_AGE;
import static dev.mamori.watch.calendar.NationalHoliday.CONSTITUTION;
import static dev.mamori.watch.calendar.NationalHoliday.CULTURE;
import static dev.mamori.watch.calendar.NationalHoliday.EMPERORS_BIRTHDAY;
import static dev.mamori.watch.calendar.NationalHoliday.FOUNDATION;
import static dev.mamori.watch.calendar.NationalHoliday.GREENERY;
import static dev.mamori.watch.calendar.NationalHoliday.LABOUR_THANKSGIVING;
import static dev.mamori.watch.calendar.NationalHoliday.MARINE;
import static dev.mamori.watch.calendar.NationalHoliday.MOUNTAIN;
import static dev.mamori.watch.calendar.NationalHoliday.NEW_YEAR;
import static dev.mamori.watch.calendar.NationalHoliday.RESPECT_FOR_THE_AGED;
import static dev.mamori.watch.calendar.NationalHoliday.SHOWA;
import static dev.mamori.watch.calendar.NationalHoliday.SPORTS;
import static dev.mamori.watch.calendar.NationalHoliday.SUBSTITUTE;
import static dev.mamori.watch.calendar.NationalHoliday.VERNAL_EQUINOX;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The nation's holidays, computed from the law for the years 2020 to 2099. The days of the equinoxes are announced each
 * February for the next year; what is computed here agrees with every announcement so far.
 */
public final class NationalHolidays {

    /** The first year this knows. */
    public static final int FIRST = 2020;

    /** The last year this knows: from 2100 on the equinoxes follow other figures. */
    public static final int LAST = 2099;

    private static final Map<Integer, SortedMap<LocalDate, NationalHoliday>> YEARS = new ConcurrentHashMap<>();

    private NationalHolidays() {}

    /** The holiday on a day. */
    public static Optional<NationalHoliday> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** The holidays of a year, in order; none outside the years this knows. */
    public static SortedMap<LocalDate, NationalHoliday> of(int year) {
        return YEARS.computeIfAbsent(year, NationalHolidays::compute);
    }

    private static SortedMap<LocalDate, NationalHoliday> compute(int year) {
        var days = new TreeMap<LocalDate, NationalHoliday>();
        if (year < FIRST || year > LAST) {
            return days;
        }
        fixed(year, days);
        mondays(year, days);
        moved(year, days);
        days.put(LocalDate.of(year, Month.MARCH, equinox(year, 20.8431)), VERNAL_EQUINOX);
        days.put(LocalDate.of(year, Month.SEPTEMBER, equinox(year, 23.2488)), AUTUMNAL_EQUINOX);
        daysBetween(days).forEach(days::putIfAbsent);
        return days;
    }

    private static void fixed(int year, Map<LocalDate, NationalHoliday> days) {
        days.put(LocalDate.of(year, Month.JANUARY, 1), NEW_YEAR);
        days.put(LocalDate.of(year, Month.FEBRUARY, 11), FOUNDATION);
        days.put(LocalDate.of(year, Month.FEBRUARY, 23), EMPERORS_BIRTHDAY);
        days.put(LocalDate.of(year, Month.APRIL, 29), SHOWA);
        days.put(LocalDate.of(year, Month.MAY, 3), CONSTITUTION);
        days.put(LocalDate.of(year, Month.MAY, 4), GREENERY);
        days.put(LocalDate.of(year, Month.MAY, 5), CHILDREN);
        days.put(LocalDate.of(year, Month.NOVEMBER, 3), CULTURE);
        days.put(LocalDate.of(year, Month.NOVEMBER, 23), LABOUR_THANKSGIVING);
    }

    private static void mondays(int year, Map<LocalDate, NationalHoliday> days) {
        days.put(monday(year, Month.JANUARY, 2), COMING_OF_AGE);
        days.put(monday(year, Month.SEPTEMBER, 3), RESPECT_FOR_THE_AGED);
    }

    /** What was moved for the games of Tokyo, in 2020 and again in 2021. */
    private static void moved(int year, Map<LocalDate, NationalHoliday> days) {
        switch (year) {
            case 2020 -> {
                days.put(LocalDate.of(year, Month.JULY, 23), MARINE);
                days.put(LocalDate.of(year, Month.JULY, 24), SPORTS);
                days.put(LocalDate.of(year, Month.AUGUST, 10), MOUNTAIN);
            }
            case 2021 -> {
                days.put(LocalDate.of(year, Month.JULY, 22), MARINE);
                days.put(LocalDate.of(year, Month.JULY, 23), SPORTS);
                days.put(LocalDate.of(year, Month.AUGUST, 8), MOUNTAIN);
            }
            default -> {
                days.put(monday(year, Month.JULY, 3), MARINE);
                days.put(LocalDate.of(year, Month.AUGUST, 11), MOUNTAIN);
                days.put(monday(year, Month.OCTOBER, 2), SPORTS);
            }
        }
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** The day of the month on which the sun stands over the equator, by the usual formula for 1980 to 2099. */
    private static int equinox(int year, double from) {
        var since = year - 1980;
        return (int) Math.floor(from + 0.242194 * since - Math.floorDiv(since, 4));
    }

    /** For a holiday on a Sunday the next day that is none; and each day that stands between two holidays. */
    private static Map<LocalDate, NationalHoliday> daysBetween(SortedMap<LocalDate, NationalHoliday> holidays) {
        var more = new HashMap<LocalDate, NationalHoliday>();
        for (var day : holidays.keySet()) {
            var between = day.plusDays(1);
            if (!holidays.containsKey(between) && holidays.containsKey(day.plusDays(2))) {
                more.put(between, CITIZENS);
            }
        }
        for (var day : holidays.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                var next = day.plusDays(1);
                while (holidays.containsKey(next)) {
                    next = next.plusDays(1);
                }
                more.put(next, SUBSTITUTE);
            }
        }
        return more;
    }
}
