package dev.mamori.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseEventKind;
import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.IllegalTransition;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseRecordTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final Actor SATO = new Actor(Ids.next(), "sato.hana");
    private static final Matter MATTER = new Matter("更新申請", CaseCategory.CARE_CERTIFICATION);

    private final UUID department = Ids.next();
    private final CaseRecord record = new CaseRecord("R8-7K3Q-X2M9", Ids.next(), MATTER, department);
    private final CaseEvent opened = record.open(SATO, MORNING);

    @Nested
    class Opening {

        @Test
        void tellsWhoAndWhen() {
            assertThat(record.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(record.openedBy()).isEqualTo(SATO.id());
            assertThat(record.lastActivityAt()).isEqualTo(MORNING);
            assertThat(opened.kind()).isEqualTo(CaseEventKind.OPENED);
            assertThat(opened.caseId()).isEqualTo(record.id());
            assertThat(opened.actorName()).isEqualTo("sato.hana");
            assertThat(opened.occurredAt()).isEqualTo(MORNING);
        }

        @Test
        void happensOnce() {
            assertThatThrownBy(() -> record.open(SATO, NOON)).isInstanceOf(IllegalTransition.class);
        }
    }

    @Nested
    class Working {

        @Test
        void beginsOnce() {
            assertThat(record.begin(SATO, NOON).kind()).isEqualTo(CaseEventKind.BEGUN);
            assertThat(record.status()).isEqualTo(CaseStatus.IN_PROGRESS);
            assertThat(record.lastActivityAt()).isEqualTo(NOON);
            assertThatThrownBy(() -> record.begin(SATO, NOON)).isInstanceOf(IllegalTransition.class);
        }

        @Test
        void beginsWhenSomebodyGetsTheCase() {
            var assignee = Ids.next();
            var told = record.assign(assignee, SATO, NOON);
            assertThat(told.kind()).isEqualTo(CaseEventKind.ASSIGNED);
            assertThat(told.subjectId()).isEqualTo(assignee);
            assertThat(record.status()).isEqualTo(CaseStatus.IN_PROGRESS);
            assertThat(record.assign(Ids.next(), SATO, NOON).kind()).isEqualTo(CaseEventKind.ASSIGNED);
            assertThat(record.assign(null, SATO, NOON).kind()).isEqualTo(CaseEventKind.UNASSIGNED);
            assertThat(record.assigneeId()).isNull();
            assertThat(record.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        }

        @Test
        void changesWhatTheCaseIsAbout() {
            record.change(new Matter(" 区分変更 ", CaseCategory.OTHER), SATO, NOON);
            assertThat(record.matter()).isEqualTo(new Matter("区分変更", CaseCategory.OTHER));
        }
    }

    @Nested
    class Transferring {

        @Test
        void leavesTheCaseWithNobody() {
            record.assign(Ids.next(), SATO, MORNING);
            var other = Ids.next();
            var told = record.transfer(other, "担当が違うため", SATO, NOON);
            assertThat(record.departmentId()).isEqualTo(other);
            assertThat(record.assigneeId()).isNull();
            assertThat(told.subjectId()).isEqualTo(other);
            assertThat(told.note()).isEqualTo("担当が違うため");
        }

        @Test
        void goesElsewhere() {
            assertThatThrownBy(() -> record.transfer(department, "理由", SATO, NOON))
                    .isInstanceOf(Invalid.class);
            assertThat(record.lastActivityAt()).isEqualTo(MORNING);
        }
    }

    @Nested
    class Closing {

        @Test
        void tellsWhy() {
            var told = record.close("認定済み", SATO, NOON);
            assertThat(record.status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(record.closedAt()).isEqualTo(NOON);
            assertThat(record.closedBy()).isEqualTo(SATO.id());
            assertThat(record.closingReason()).isEqualTo("認定済み");
            assertThat(told.note()).isEqualTo("認定済み");
        }

        @Test
        void endsAllWork() {
            record.close("認定済み", SATO, NOON);
            assertThatThrownBy(() -> record.close("再び", SATO, NOON)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> record.change(MATTER, SATO, NOON)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> record.begin(SATO, NOON)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> record.assign(null, SATO, NOON)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> record.transfer(Ids.next(), "理由", SATO, NOON))
                    .isInstanceOf(IllegalTransition.class);
        }

        @Test
        void canBeTakenBack() {
            record.close("認定済み", SATO, MORNING);
            assertThat(record.reopen(SATO, NOON).kind()).isEqualTo(CaseEventKind.REOPENED);
            assertThat(record.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(record.closedAt()).isNull();
            assertThat(record.closingReason()).isNull();
            assertThatThrownBy(() -> record.reopen(SATO, NOON)).isInstanceOf(IllegalTransition.class);
        }
    }
}
