package dev.mamori.watch.rule;

import static dev.mamori.watch.AlertRule.DORMANT_WAKES;
import static dev.mamori.watch.AlertRule.EXPORT_BURST;
import static dev.mamori.watch.AlertRule.IDLE_SEARCHES;
import static dev.mamori.watch.AlertRule.MANY_DENIALS;
import static dev.mamori.watch.AlertRule.MASS_VIEWING;
import static dev.mamori.watch.AlertRule.NEW_TERMINAL;
import static dev.mamori.watch.AlertRule.OFF_HOURS;
import static dev.mamori.watch.AlertRule.PROTECTED_PERSON;
import static dev.mamori.watch.AlertRule.PROVIDER_DISCLOSURE;
import static dev.mamori.watch.AlertRule.SAME_FAMILY_NAME;
import static dev.mamori.watch.AlertRule.TERMINAL_MISMATCH;
import static dev.mamori.watch.AlertRule.TWO_TERMINALS;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days on which somebody misuses the service, each with the rule that has to speak. */
record Misuse(String label, AlertRule expected, Day day) {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    static List<Misuse> all() {
        var all = new ArrayList<Misuse>();
        hours(all);
        reading(all);
        takingOut(all);
        doors(all);
        places(all);
        people(all);
        return all;
    }

    private static void hours(List<Misuse> all) {
        add(
                all,
                "looks at one person at night",
                OFF_HOURS,
                Day.at("02:13").signIn().pause(40).open(Day.id(7)));
        add(
                all,
                "comes in a minute before the hours",
                OFF_HOURS,
                Day.at("07:59:59").signIn());
        add(
                all,
                "stays a minute too long",
                OFF_HOURS,
                Day.at("19:00").old().signIn().fresh().goTo("19:31").search());
        add(
                all,
                "works on a holiday that is a Monday",
                OFF_HOURS,
                Day.on(HOLIDAY, "10:30").signIn().open(3, 60));
        add(
                all,
                "works on a Saturday",
                OFF_HOURS,
                Day.on(SATURDAY, "14:00").signIn().open(2, 60));
        add(
                all,
                "comes on New Year's Eve",
                OFF_HOURS,
                Day.on(LocalDate.of(2026, 12, 31), "11:00").signIn());
        add(
                all,
                "goes on after the permit has ended",
                OFF_HOURS,
                Day.at("19:40").permit("19:30", "20:30").signIn().goTo("20:31").open(Day.id(8)));
        add(
                all,
                "somebody tries the person's password at night",
                OFF_HOURS,
                Day.at("03:00").refused("SIGNED_IN", "REFUSED", "authentication-failed"));
    }

    private static void reading(List<Misuse> all) {
        add(
                all,
                "opens a hundred people in half an hour",
                MASS_VIEWING,
                Day.at("10:00").signIn().open(100, 18));
        add(
                all,
                "opens people steadily for an hour",
                MASS_VIEWING,
                Day.at("13:00").signIn().open(120, 30));
        add(
                all,
                "opens two hundred by a script",
                MASS_VIEWING,
                Day.at("09:10").signIn().open(200, 1));
        add(
                all,
                "begins the harvest before a round and ends it after",
                MASS_VIEWING,
                Day.at("10:00").old().signIn().open(80, 20).fresh().open(25, 20));
        var idle = Day.at("11:00").signIn();
        add(
                all,
                "searches the register name by name",
                IDLE_SEARCHES,
                idle.times(40, 20, () -> idle.search(Day.id(7), Day.id(8))));
        var empty = Day.at("15:00").signIn();
        add(all, "guesses names that are not there", IDLE_SEARCHES, empty.times(30, 60, empty::search));
        var mixed = Day.at("16:00").signIn();
        add(
                all,
                "hides a harvest of searches among a few openings",
                IDLE_SEARCHES,
                mixed.times(35, 30, () -> mixed.search(Day.id(70))).open(5, 60));
    }

    private static void takingOut(List<Misuse> all) {
        var files = Day.at("10:00").signIn();
        add(
                all,
                "takes file after file out",
                EXPORT_BURST,
                files.times(6, 300, () -> files.did("CASE_RECORDS_EXPORTED")));
        var leaving = Day.at("18:00").signIn();
        add(
                all,
                "takes five lists in five minutes on the last day",
                EXPORT_BURST,
                leaving.times(5, 60, () -> leaving.did("CASE_RECORDS_EXPORTED")));
        var prints = Day.at("14:00").signIn();
        add(
                all,
                "prints record after record",
                EXPORT_BURST,
                prints.times(12, 60, () -> prints.did("VISIT_RECORDS_PRINTED")));
    }

    private static void doors(List<Misuse> all) {
        var guesses = Day.at("10:00").signIn();
        add(
                all,
                "tries ids of other departments",
                MANY_DENIALS,
                guesses.times(25, 5, () -> guesses.refused("CASE_RECORD_VIEWED", "REJECTED", "not-found")));
        var tries = Day.at("10:00").signIn();
        add(
                all,
                "tries what only administrators may",
                MANY_DENIALS,
                tries.times(20, 20, () -> tries.refused("ACCOUNTS_LISTED", "REFUSED", "forbidden")));
        var undeclared = Day.at("10:00").signIn();
        add(
                all,
                "calls what nobody declared",
                MANY_DENIALS,
                undeclared.times(20, 1, () -> undeclared.refused("UNDECLARED", "UNDECLARED", "undeclared-operation")));
        var program = Day.at("01:00").as(Person.Kind.CLIENT);
        add(
                all,
                "a program's stolen secret is tried out",
                MANY_DENIALS,
                program.times(30, 2, () -> program.refused("RESIDENT_VIEWED", "REFUSED", "forbidden")));
        add(
                all,
                "a forgotten account wakes",
                DORMANT_WAKES,
                Day.at("10:00").seenBefore(Duration.ofDays(41)).signIn());
        add(
                all,
                "an account wakes on its thirtieth day",
                DORMANT_WAKES,
                Day.at("09:00").seenBefore(Duration.ofDays(30)).signIn().open(2, 60));
    }

    private static void places(List<Misuse> all) {
        add(
                all,
                "one account works at desk and tablet in turn",
                TWO_TERMINALS,
                Day.at("10:00")
                        .signIn()
                        .to(Day.TABLET)
                        .pause(30)
                        .signIn()
                        .to(Day.DESK)
                        .pause(30)
                        .search());
        add(
                all,
                "a lent password is used next door",
                TWO_TERMINALS,
                Day.at("10:00")
                        .open(3, 60)
                        .to(Day.TABLET)
                        .open(1, 60)
                        .to(Day.DESK)
                        .open(3, 60));
        add(
                all,
                "another's card is in the tablet",
                TERMINAL_MISMATCH,
                Day.at("10:00")
                        .as(Person.Kind.TERMINAL)
                        .refused("TERMINAL_SIGNED_IN", "REFUSED", "terminal-sim-mismatch"));
        add(
                all,
                "a card nobody registered",
                TERMINAL_MISMATCH,
                Day.at("10:00").refused("TERMINAL_REFUSED", "REFUSED", "sim-not-registered"));
        add(
                all,
                "a desk machine outside the office's networks",
                TERMINAL_MISMATCH,
                Day.at("10:00").refused("TERMINAL_REFUSED", "REFUSED", "address-not-allowed"));
        add(
                all,
                "one certificate from two cards",
                TERMINAL_MISMATCH,
                Day.at("10:00").as(Person.Kind.TERMINAL).did("TERMINAL_CLONED"));
        add(
                all,
                "a terminal's session with another's certificate",
                TERMINAL_MISMATCH,
                Day.at("10:00")
                        .as(Person.Kind.TERMINAL)
                        .refused("TERMINAL_SESSION_MISUSED", "REFUSED", "terminal-login-required"));
        add(
                all,
                "signs in where they never worked",
                NEW_TERMINAL,
                Day.at("10:00").to(Day.id(3)).signIn());
    }

    private static void people(List<Misuse> all) {
        var kin = Day.at("12:20").signIn().open(Day.id(7));
        kin.kin.add(Day.id(7));
        add(all, "looks the own family up in the lunch break", SAME_FAMILY_NAME, kin);
        var more = Day.at("17:00").signIn().open(Day.id(7)).pause(30).open(Day.id(8));
        more.kin.addAll(List.of(Day.id(7), Day.id(8)));
        add(all, "looks two relatives up", SAME_FAMILY_NAME, more);
        var shielded = Day.at("11:00").signIn().open(Day.id(7));
        shielded.shielded.add(Day.id(7));
        add(all, "looks a protected person up without a case", PROTECTED_PERSON, shielded);
        add(
                all,
                "the provider opens what it was let see",
                PROVIDER_DISCLOSURE,
                Day.at("10:00").signIn().did("DISCLOSED_CONTENT_OPENED"));
    }

    private static void add(List<Misuse> all, String label, AlertRule expected, Day day) {
        all.add(new Misuse(label, expected, day));
    }
}
