package dev.mamori.watch.rule;

import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Ordinary working days of ordinary people, the same for each run: the desk and the field, lunch, late evenings with a
 * permit, the end of the month with its lists, searches that find nobody, doors that are closed, a colleague's terminal.
 */
final class NormalDays {

    private static final WorkingTime CITY = new WorkingTime(WorkWeek.USUAL, Map.of());
    private static final int STAFF = 25;

    private final Random chance = new Random(20_261_126);

    /** So many working days, of people in turn. */
    List<Day> days(int many) {
        var days = new ArrayList<Day>();
        var date = LocalDate.of(2026, 4, 1);
        while (days.size() < many) {
            if (CITY.on(date).isPresent()) {
                for (var person = 0; person < STAFF && days.size() < many; person++) {
                    days.add(day(person, date));
                }
            }
            date = date.plusDays(1);
        }
        return days;
    }

    private Day day(int person, LocalDate date) {
        var begins = LocalTime.of(8, 5).plusMinutes(chance.nextInt(40));
        var day = Day.of(Day.id(100 + person), date, begins.toString());
        day.signIn();
        if (person % 5 < 2 && chance.nextInt(10) < 6) {
            field(day);
        } else {
            desk(day, 10 + chance.nextInt(15), "12:00");
            day.goTo("13:00");
            desk(day, 10 + chance.nextInt(20), "17:15");
        }
        if (lastDays(date) && person % 4 == 0) {
            day.times(1 + chance.nextInt(3), 900, () -> day.did("CASE_RECORDS_EXPORTED"));
        }
        if (chance.nextInt(20) == 0) {
            day.permit("19:30", "22:00").goTo("19:45");
            desk(day, 4, "21:50");
        }
        day.did("SIGNED_OUT");
        return day;
    }

    /** A morning at the desk, visits with the tablet, and writing down what was found. */
    private void field(Day day) {
        desk(day, 5, "09:20");
        day.goTo("09:40").to(Day.TABLET).signIn();
        for (var visit = 0; visit < 3 + chance.nextInt(4); visit++) {
            var resident = resident(day, chance.nextInt(400));
            day.open(resident).pause(60);
            day.times(6 + chance.nextInt(8), 240, () -> day.did("VISIT_RECORD_AMENDED"));
            day.pause(900);
        }
        day.pause(1_200).to(Day.DESK).signIn();
        desk(day, 6, "18:40");
    }

    private void desk(Day day, int matters, String until) {
        for (var matter = 0; matter < matters; matter++) {
            matter(day);
            day.pause(180 + chance.nextInt(500));
            if (!day.before(until)) {
                return;
            }
        }
    }

    private void matter(Day day) {
        var resident = resident(day, chance.nextInt(4_000));
        if (chance.nextInt(6) == 0) {
            day.search().pause(12).search(Day.id(60_000)).pause(20);
        }
        day.search(resident, Day.id(60_001)).pause(8).open(resident).pause(30);
        day.did("CASE_RECORDS_LISTED").pause(5);
        for (var more = chance.nextInt(3); more > 0; more--) {
            day.open(resident).pause(40);
        }
        if (chance.nextInt(30) == 0) {
            day.refused("CASE_RECORD_VIEWED", "REJECTED", "not-found").pause(15);
        }
        if (chance.nextInt(25) == 0) {
            day.refused("RESIDENTS_SEARCHED", "REFUSED", "purpose-required").pause(5);
        }
    }

    /** One in seventy bears the person's own name, as in any city; whom one works for has a case in the department. */
    private UUID resident(Day day, int number) {
        var id = Day.id(100_000 + number);
        if (number % 70 == 0) {
            day.kin.add(id);
        }
        if (number % 90 == 0) {
            day.shielded.add(id);
        }
        if (number % 70 != 0 && number % 90 != 0 || chance.nextInt(500) != 0) {
            day.own.add(id);
        }
        return id;
    }

    private static boolean lastDays(LocalDate date) {
        return date.getDayOfMonth() > date.lengthOfMonth() - 3;
    }
}
