package dev.mamori.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, IN_PROGRESS, true",
        "OPEN, CLOSED, true",
        "IN_PROGRESS, OPEN, false",
        "IN_PROGRESS, IN_PROGRESS, false",
        "IN_PROGRESS, CLOSED, true",
        "CLOSED, OPEN, true",
        "CLOSED, IN_PROGRESS, false",
        "CLOSED, CLOSED, false"
    })
    void knowsEveryMove(CaseStatus from, CaseStatus wanted, boolean allowed) {
        if (allowed) {
            assertThat(from.to(wanted)).isEqualTo(wanted);
        } else {
            assertThatThrownBy(() -> from.to(wanted)).isInstanceOfSatisfying(IllegalTransition.class, refused -> {
                assertThat(refused.code()).isEqualTo("illegal-transition");
                assertThat(refused.status()).isEqualTo(409);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, DRAFT, true", "DRAFT, COMPLETED, true", "COMPLETED, COMPLETED, true", "COMPLETED, DRAFT, false"
    })
    void knowsEveryMoveOfARecord(RecordStatus from, RecordStatus wanted, boolean allowed) {
        if (allowed) {
            assertThat(from.to(wanted)).isEqualTo(wanted);
        } else {
            assertThatThrownBy(() -> from.to(wanted)).isInstanceOf(IllegalTransition.class);
        }
    }

    @Test
    void onlyClosedCasesTakeNoWork() {
        assertThat(CaseStatus.values())
                .filteredOn(status -> !status.isWorkable())
                .containsExactly(CaseStatus.CLOSED);
    }
}
