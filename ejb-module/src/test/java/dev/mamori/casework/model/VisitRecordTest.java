package dev.mamori.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.mamori.casework.CaseEventKind;
import dev.mamori.casework.IllegalTransition;
import dev.mamori.casework.RecordStatus;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Actor SATO = new Actor(Ids.next(), "sato.hana");
    private static final Actor SUZUKI = new Actor(Ids.next(), "suzuki.jiro");
    private static final FormDefinition FORM = FormsInTests.form("ninteichosa");
    private static final Map<String, Object> COMPLETE =
            Map.of("h-1", "2026-11-20", "h-2", "自宅内", "h-3", "佐藤 花", "1-3", "できない");

    private static Entry entry(Map<String, ?> answers, RecordStatus status) {
        return Entry.check(FORM, new Entered(DAY, answers, status), NOON);
    }

    private static VisitRecord written(RecordStatus status) {
        return new VisitRecord(Ids.next(), Ids.next(), Ids.next(), FORM).write(entry(COMPLETE, status), SATO, NOON);
    }

    @Nested
    class Entering {

        @ParameterizedTest
        @ValueSource(strings = {"1999-12-31", "2026-11-23"})
        void refusesDaysThatCannotBe(LocalDate day) {
            var refused = catchThrowableOfType(
                    Invalid.class,
                    () -> Entry.check(FORM, new Entered(day, Map.of("1-3", 1), RecordStatus.DRAFT), NOON));
            assertThat(refused.errors())
                    .extracting(FieldError::pointer, FieldError::rule)
                    .containsExactly(tuple("/visitedOn", "date-range"), tuple("/answers/1-3", "type"));
        }

        @Test
        void refusesNoDay() {
            assertThatThrownBy(() -> Entry.check(FORM, new Entered(null, Map.of(), RecordStatus.DRAFT), NOON))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void countsTheDayInTheCity() {
            var justAfterMidnight = Instant.parse("2026-11-22T15:00:00Z");
            var today = LocalDate.of(2026, 11, 23);
            assertThat(Entry.check(FORM, new Entered(today, Map.of(), RecordStatus.DRAFT), justAfterMidnight)
                            .visitedOn())
                    .isEqualTo(today);
        }
    }

    @Nested
    class Writing {

        @Test
        void keepsTheFormsVersion() {
            var record = written(RecordStatus.DRAFT);
            assertThat(record.formKey()).isEqualTo("ninteichosa");
            assertThat(record.formVersion()).isEqualTo(1);
            assertThat(record.status()).isEqualTo(RecordStatus.DRAFT);
            assertThat(record.completedAt()).isNull();
            assertThat(record.answers()).isEqualTo(COMPLETE);
            assertThat(record.createdBy()).isEqualTo(SATO.id());
            assertThat(record.changedBy()).isEqualTo(SATO.id());
        }

        @Test
        void canCompleteAtOnce() {
            var record = written(RecordStatus.COMPLETED);
            assertThat(record.status()).isEqualTo(RecordStatus.COMPLETED);
            assertThat(record.completedAt()).isEqualTo(NOON);
        }
    }

    @Nested
    class Amending {

        @Test
        void keepsNoRevisionOfOnesOwnDraft() {
            var record = written(RecordStatus.DRAFT);
            assertThat(record.eventOf(RecordStatus.DRAFT)).isEmpty();
            assertThat(record.amend(entry(Map.of(), RecordStatus.DRAFT), SATO, NOON.plusSeconds(1)))
                    .isEmpty();
            assertThat(record.answers()).isEmpty();
            assertThat(record.changedAt()).isEqualTo(NOON.plusSeconds(1));
        }

        @Test
        void keepsARevisionOfAnotherPersonsDraft() {
            var record = written(RecordStatus.DRAFT);
            var before = record.amend(entry(Map.of(), RecordStatus.DRAFT), SUZUKI, NOON.plusSeconds(1));
            assertThat(before).hasValueSatisfying(revision -> {
                assertThat(revision.recordId()).isEqualTo(record.id());
                assertThat(revision.number()).isEqualTo(1);
                assertThat(revision.answers()).isEqualTo(COMPLETE);
                assertThat(revision.status()).isEqualTo(RecordStatus.DRAFT);
                assertThat(revision.changedBy()).isEqualTo(SATO.id());
                assertThat(revision.changedAt()).isEqualTo(NOON);
                assertThat(revision.visitedOn()).isEqualTo(DAY);
                assertThat(revision.formVersion()).isEqualTo(1);
            });
            assertThat(record.changedBy()).isEqualTo(SUZUKI.id());
            assertThat(record.createdBy()).isEqualTo(SATO.id());
        }

        @Test
        void keepsEveryRevisionOfACompletedRecord() {
            var record = written(RecordStatus.COMPLETED);
            assertThat(record.eventOf(RecordStatus.COMPLETED)).contains(CaseEventKind.RECORD_AMENDED);
            var same = entry(COMPLETE, RecordStatus.COMPLETED);
            assertThat(record.amend(same, SATO, NOON.plusSeconds(1)))
                    .hasValueSatisfying(
                            revision -> assertThat(revision.number()).isEqualTo(1));
            assertThat(record.amend(same, SATO, NOON.plusSeconds(2))).hasValueSatisfying(revision -> {
                assertThat(revision.number()).isEqualTo(2);
                assertThat(revision.changedAt()).isEqualTo(NOON.plusSeconds(1));
                assertThat(revision.status()).isEqualTo(RecordStatus.COMPLETED);
            });
            assertThat(record.completedAt()).isEqualTo(NOON);
        }

        @Test
        void completesADraft() {
            var record = written(RecordStatus.DRAFT);
            assertThat(record.eventOf(RecordStatus.COMPLETED)).contains(CaseEventKind.RECORD_COMPLETED);
            record.amend(entry(COMPLETE, RecordStatus.COMPLETED), SATO, NOON.plusSeconds(1));
            assertThat(record.completedAt()).isEqualTo(NOON.plusSeconds(1));
        }

        @Test
        void makesNoDraftOfACompletedRecord() {
            var record = written(RecordStatus.COMPLETED);
            assertThatThrownBy(() -> record.amend(entry(Map.of(), RecordStatus.DRAFT), SATO, NOON))
                    .isInstanceOf(IllegalTransition.class);
        }
    }

    @Nested
    class Publishing {

        @Test
        void numbersTheForm() {
            var form = new PublishedForm(FormsInTests.json("soudan"), 2, SATO, NOON);
            assertThat(form.formVersion()).isEqualTo(2);
            assertThat(form.definition().version()).isEqualTo(2);
            assertThat(form.definition().items())
                    .isEqualTo(FormsInTests.form("soudan").items());
        }
    }
}
