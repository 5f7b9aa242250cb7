package dev.mamori.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.assurance.model.Control;
import dev.mamori.assurance.model.ControlStatus;
import dev.mamori.assurance.model.Evidence;
import dev.mamori.assurance.model.Standing;
import dev.mamori.platform.Finding;
import dev.mamori.traceability.Satisfies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Satisfies("6")
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Map<String, Duration> ONE = Map.of("probe", Duration.ofHours(10));

    @Test
    void aFreshPassConforms() {
        assertThat(status(looked(true, 1))).isEqualTo(ControlStatus.CONFORMING);
    }

    @Test
    void anAgeingPassAsksForAttention() {
        assertThat(status(looked(true, 9))).isEqualTo(ControlStatus.ATTENTION);
    }

    @Test
    void anOldPassProvesNothing() {
        assertThat(status(looked(true, 11))).isEqualTo(ControlStatus.UNPROVEN);
    }

    @Test
    void aFailureFailsHoweverOld() {
        assertThat(status(looked(false, 11))).isEqualTo(ControlStatus.FAILING);
    }

    @Test
    void whereNothingCouldBeLookedAtNothingIsProven() {
        var evidence =
                new Evidence(UUID.randomUUID(), "13", "probe", NOW, "node", Finding.unseen("no management port"), null);
        assertThat(status(evidence)).isEqualTo(ControlStatus.UNPROVEN);
    }

    @Test
    void whatCouldNotBeProvenIsUnprovenAndNoFailure() {
        var finding = Finding.of(List.of("seen"), List.of(), List.of("a review is too old"));
        var looked = looked(true, 1);
        var open = new Evidence(
                looked.id(), looked.controlId(), looked.probe(), looked.lookedAt(), looked.collector(), finding, null);
        assertThat(finding.passed()).isTrue();
        assertThat(status(open)).isEqualTo(ControlStatus.UNPROVEN);
    }

    @Test
    void withoutProbesNothingIsProven() {
        assertThat(Standing.of(Map.of(), List.of(looked(true, 1)), NOW)).isEqualTo(ControlStatus.UNPROVEN);
    }

    @Test
    void everyProbeMustHaveLooked() {
        var two = Map.of("probe", Duration.ofHours(10), "other", Duration.ofHours(10));
        assertThat(Standing.of(two, List.of(looked(true, 1)), NOW)).isEqualTo(ControlStatus.UNPROVEN);
    }

    @Test
    void theMatrixHasItsFortyFourLinesOnceEach() {
        var controls = new Controls();
        controls.open();
        assertThat(controls.all()).hasSize(44).extracting(Control::id).doesNotHaveDuplicates();
        assertThat(controls.find("6-6")).isEmpty();
        assertThat(controls.all()).allSatisfy(control -> {
            assertThat(control.titleJa()).isNotBlank();
            assertThat(control.meaningEn()).isNotBlank();
            assertThat(control.proof()).isNotEmpty().isSubsetOf("T", "R", "D");
        });
    }

    private static ControlStatus status(Evidence evidence) {
        return Standing.of(ONE, List.of(evidence), NOW);
    }

    private static Evidence looked(boolean passed, int hoursAgo) {
        var finding = Finding.of(List.of("seen"), passed ? List.of() : List.of("broken"));
        return new Evidence(
                UUID.randomUUID(), "29", "probe", NOW.minus(Duration.ofHours(hoursAgo)), "node", finding, "");
    }
}
