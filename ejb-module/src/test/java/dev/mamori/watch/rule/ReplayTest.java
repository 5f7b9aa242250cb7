package dev.mamori.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every labelled misuse is found, and ordinary days disturb nobody. */
@Satisfies("27")
class ReplayTest {

    private static final System.Logger LOG = System.getLogger(ReplayTest.class.getName());

    static List<Misuse> misuses() {
        return Misuse.all();
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void aMisuseIsFound(Misuse misuse) {
        assertThat(Replay.of(misuse.day()))
                .as(misuse.label())
                .extracting(Suspicion::rule)
                .contains(misuse.expected());
    }

    @Test
    void everyMisuseIsFoundAndEveryRuleHasOne() {
        var all = Misuse.all();
        var found = all.stream()
                .filter(misuse -> Replay.of(misuse.day()).stream().anyMatch(seen -> seen.rule() == misuse.expected()))
                .count();
        var recall = (double) found / all.size();
        say("recall %.3f over %d labelled misuses".formatted(recall, all.size()));
        assertThat(all.size()).isGreaterThanOrEqualTo(30);
        assertThat(all.stream().map(Misuse::expected)).contains(dev.mamori.watch.AlertRule.values());
        assertThat(recall).isEqualTo(1.0);
    }

    @Test
    void aThousandOrdinaryDaysDisturbHardlyEver() {
        var days = new NormalDays().days(1_500);
        var deeds = days.stream().mapToInt(day -> day.deeds.size()).sum();
        var alerts = days.stream().flatMap(day -> Replay.of(day).stream()).toList();
        var rate = 100.0 * alerts.size() / days.size();
        say("%d alerts over %d ordinary days (%d events), %.2f per 100 days: %s"
                .formatted(
                        alerts.size(),
                        days.size(),
                        deeds,
                        rate,
                        alerts.stream().map(Suspicion::rule).toList()));
        assertThat(days.size()).isGreaterThanOrEqualTo(1_000);
        assertThat(deeds / days.size()).as("events a day").isGreaterThan(60);
        assertThat(rate).isLessThanOrEqualTo(1.0);
    }

    private static void say(String sentence) {
        LOG.log(System.Logger.Level.INFO, sentence);
    }
}
