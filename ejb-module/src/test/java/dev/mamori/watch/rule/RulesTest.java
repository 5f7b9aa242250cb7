package dev.mamori.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at its edges. */
@Satisfies("27")
class RulesTest {

    @Test
    void thereIsARuleForEachName() {
        assertThat(Rules.ALL.stream().map(WatchRule::which)).containsExactlyInAnyOrder(AlertRule.values());
    }

    @Test
    void whatIsUsualStandsWithinTheBounds() {
        for (var rule : AlertRule.values()) {
            assertThat(rule.allows(rule.usual())).as(rule.name()).isTrue();
            assertThat(rule.allows(rule.least() - 1)).isFalse();
            assertThat(rule.allows(rule.most() + 1)).isFalse();
        }
    }

    @Nested
    class OutsideHours {

        @ParameterizedTest
        @CsvSource({"07:59:59, true", "08:00:00, false", "19:30:00, false", "19:31:00, true"})
        void itSpeaksToTheMinute(String time, boolean speaks) {
            assertThat(said(Day.at(time).signIn()).contains(AlertRule.OFF_HOURS))
                    .isEqualTo(speaks);
        }

        @Test
        void aHolidayOnAWeekdayIsADayOff() {
            assertThat(said(Day.on(LocalDate.of(2026, 11, 23), "10:00").signIn()))
                    .containsExactly(AlertRule.OFF_HOURS);
            assertThat(look(Day.on(LocalDate.of(2026, 11, 23), "10:00").signIn())
                            .get(0)
                            .hours())
                    .isEqualTo("OFF");
        }

        @Test
        void aPermitExcusesAndIsNamed() {
            var day = Day.at("19:40").permit("19:30", "21:00").signIn();
            assertThat(look(day)).singleElement().satisfies(seen -> {
                assertThat(seen.excused()).isTrue();
                assertThat(seen.permit()).isEqualTo(Day.id(500));
            });
            var late = look(day.goTo("21:00").search());
            assertThat(late.stream().filter(seen -> !seen.excused())).hasSize(1);
        }

        @Test
        void leavingIsNoUse() {
            assertThat(said(Day.at("20:10").did("SIGNED_OUT"))).isEmpty();
        }

        @Test
        void whatWasSeenBeforeIsNotSaidAgain() {
            assertThat(said(Day.at("20:10").old().signIn())).isEmpty();
        }

        @Test
        void programsHaveNoHours() {
            assertThat(said(Day.at("03:00").as(Person.Kind.CLIENT).search())).isEmpty();
        }
    }

    @Nested
    class ManyPeople {

        @Test
        void theHundredthPersonWithinAnHourIsOneTooMany() {
            assertThat(said(Day.at("10:00").open(99, 30))).isEmpty();
            var said = look(Day.at("10:00").open(100, 30));
            assertThat(said).singleElement().satisfies(seen -> {
                assertThat(seen.rule()).isEqualTo(AlertRule.MASS_VIEWING);
                assertThat(seen.figure()).isEqualTo(100);
                assertThat(seen.baseline()).isEqualTo(100);
                assertThat(seen.evidence()).hasSize(100);
            });
        }

        @Test
        void theSamePersonCountsOnce() {
            var day = Day.at("10:00").open(99, 20);
            assertThat(said(day.times(50, 5, () -> day.open(Day.id(21_000))))).isEmpty();
        }

        @Test
        void anHourSlides() {
            assertThat(said(Day.at("10:00").open(50, 36).pause(1_800).open(60, 36)))
                    .as("fifty, and sixty an hour later")
                    .isEmpty();
            assertThat(said(Day.at("10:20").open(110, 30))).containsExactly(AlertRule.MASS_VIEWING);
        }

        @Test
        void whatOneSawBeforeCountsWithWhatIsFresh() {
            assertThat(said(Day.at("10:00").old().open(99, 20).fresh().open(1, 1)))
                    .containsExactly(AlertRule.MASS_VIEWING);
        }
    }

    @Nested
    class Terminals {

        @Test
        void thereAndBackAtOnceIsTwoPlaces() {
            var day = Day.at("10:00")
                    .signIn()
                    .to(Day.TABLET)
                    .pause(60)
                    .signIn()
                    .to(Day.DESK)
                    .pause(60)
                    .search();
            assertThat(said(day)).containsExactly(AlertRule.TWO_TERMINALS);
        }

        @Test
        void goingToAnotherIsNot() {
            assertThat(said(Day.at("10:00")
                            .signIn()
                            .to(Day.TABLET)
                            .pause(60)
                            .signIn()
                            .pause(60)
                            .search()))
                    .isEmpty();
            assertThat(said(Day.at("10:00")
                            .signIn()
                            .to(Day.TABLET)
                            .pause(60)
                            .signIn()
                            .to(Day.DESK)
                            .pause(600)
                            .search()))
                    .isEmpty();
        }

        @Test
        void aFirstTerminalIsNobodysNewOne() {
            assertThat(said(Day.at("10:00").knowing().signIn())).isEmpty();
            assertThat(said(Day.at("10:00").knowing(Day.TABLET).signIn())).containsExactly(AlertRule.NEW_TERMINAL);
        }
    }

    @Nested
    class Kin {

        @Test
        void theOwnNameIsNoMatterWhereTheDepartmentHasACase() {
            var day = Day.at("10:00").open(Day.id(7));
            day.kin.add(Day.id(7));
            assertThat(said(day)).containsExactly(AlertRule.SAME_FAMILY_NAME);
            day.own.add(Day.id(7));
            assertThat(said(day)).isEmpty();
        }

        @Test
        void whoIsProtectedIsLookedAtByThoseInChargeOnly() {
            var day = Day.at("10:00").open(Day.id(7));
            day.shielded.add(Day.id(7));
            assertThat(said(day)).containsExactly(AlertRule.PROTECTED_PERSON);
            day.own.add(Day.id(7));
            assertThat(said(day)).isEmpty();
        }
    }

    @Test
    void anAccountThatSleptThirtyDaysIsNoticed() {
        assertThat(said(Day.at("10:00").seenBefore(Duration.ofDays(30)).signIn()))
                .containsExactly(AlertRule.DORMANT_WAKES);
        assertThat(said(Day.at("10:00").seenBefore(Duration.ofDays(29)).signIn()))
                .isEmpty();
    }

    @Test
    void beingAskedForAPurposeIsNobodysFault() {
        var day = Day.at("10:00");
        assertThat(said(day.times(50, 2, () -> day.refused("RESIDENTS_SEARCHED", "REFUSED", "purpose-required"))))
                .isEmpty();
        assertThat(said(day.times(19, 2, () -> day.refused("RESIDENT_VIEWED", "REJECTED", "not-found"))))
                .isEmpty();
        assertThat(said(day.refused("CASE_RECORD_VIEWED", "REFUSED", "forbidden")))
                .containsExactly(AlertRule.MANY_DENIALS);
    }

    @Test
    void theCanaryIsSeenByEveryRuleAtAnyFigureThatMayBeChosen() {
        assertThat(Canary.unseen(Canary.usual())).isEmpty();
        var bluntest = new java.util.EnumMap<AlertRule, Integer>(AlertRule.class);
        for (var rule : AlertRule.values()) {
            bluntest.put(rule, rule == AlertRule.TWO_TERMINALS ? rule.least() : rule.most());
        }
        assertThat(Canary.unseen(bluntest)).isEmpty();
        var without = Canary.usual();
        without.remove(AlertRule.MASS_VIEWING);
        assertThat(Canary.unseen(without)).containsExactly(AlertRule.MASS_VIEWING);
    }

    @Test
    void aRuleThatIsOffSaysNothing() {
        assertThat(Rules.look(Day.at("03:00").signIn().window(), java.util.Map.of()))
                .isEmpty();
    }

    private static List<Suspicion> look(Day day) {
        return Rules.look(day.window(), Replay.USUAL);
    }

    private static Set<AlertRule> said(Day day) {
        return look(day).stream()
                .filter(seen -> !seen.excused())
                .map(Suspicion::rule)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
