package dev.mamori.supplier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.LocationNotJapan;
import dev.mamori.supplier.SubcontractNotApproved;
import dev.mamori.supplier.SupplierMoveRefused;
import dev.mamori.supplier.SupplierState;
import dev.mamori.supplier.WorkerNotCleared;
import dev.mamori.traceability.Satisfies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Satisfies({"10", "11"})
class SupplierTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate START = TODAY.minusDays(10);
    private static final LocalDate END = TODAY.plusDays(300);

    private static SupplierSheet sheet(UUID parent, String country, DataCategory data, LocalDate start, LocalDate end) {
        return new SupplierSheet(
                parent,
                "架空運用株式会社",
                "8999999900001",
                "架空県本町1-1",
                country,
                "運用",
                Set.of(data),
                "安全 管",
                "保護 任",
                start,
                end,
                List.of("秘密の保持"),
                List.of(),
                TODAY);
    }

    private static Supplier top() {
        return new Supplier(sheet(null, "JP", DataCategory.PERSONAL, START, END), null, "kanri", NOW);
    }

    private static Supplier below(Supplier parent, String country, DataCategory data) {
        return new Supplier(sheet(parent.id(), country, data, START, END), parent, "kanri", NOW);
    }

    private static Supplier approved(Supplier supplier) {
        var document = new CityApproval.Document("承諾書.pdf", "a".repeat(64), TODAY);
        supplier.approve(new CityApproval(Ids.next(), "bancho", NOW, document), END, NOW);
        return supplier;
    }

    private static Supplier atWork() {
        var supplier = approved(top());
        supplier.activate(null, TODAY, NOW);
        return supplier;
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,APPROVED ENDED",
        "APPROVED,ACTIVE PROPOSED ENDED",
        "ACTIVE,ENDED",
        "ENDED,PROPOSED",
    })
    void movesAsTheTableSays(SupplierState from, String to) {
        var next = EnumSet.noneOf(SupplierState.class);
        Set.of(to.split(" ")).forEach(one -> next.add(SupplierState.valueOf(one)));
        for (var wanted : SupplierState.values()) {
            if (next.contains(wanted)) {
                assertThat(from.to(wanted)).isEqualTo(wanted);
            } else {
                assertThatThrownBy(() -> from.to(wanted))
                        .isInstanceOfAny(SupplierMoveRefused.class, SubcontractNotApproved.class);
            }
        }
    }

    @Nested
    class Registering {

        @Test
        void theTermEndsAfterItBegins() {
            assertThatThrownBy(() ->
                            sheet(null, "JP", DataCategory.NONE, START, START).checked(TODAY))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/termEnd"));
        }

        @Test
        void aMistypedNumberAndAnUnknownCountryAreNamed() {
            var sheet = sheet(null, "JP", DataCategory.NONE, START, END);
            var wrong = new SupplierSheet(
                    null,
                    sheet.legalName(),
                    "8999999900002",
                    sheet.address(),
                    "XX",
                    sheet.work(),
                    Set.of(DataCategory.NONE, DataCategory.PERSONAL),
                    sheet.securityManager(),
                    sheet.personalInformationManager(),
                    START,
                    END,
                    List.of(),
                    List.of(),
                    TODAY.plusDays(1));
            assertThatThrownBy(() -> wrong.checked(TODAY)).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                            refused.errors())
                    .extracting(FieldError::pointer)
                    .containsExactlyInAnyOrder("/corporateNumber", "/country", "/lastReviewedOn", "/dataCategories"));
        }

        @ParameterizedTest
        @CsvSource({"-1,0", "0,1", "-30,-11"})
        void theTermLiesWithinTheParents(int earlier, int later) {
            var parent = top();
            var sheet = sheet(parent.id(), "JP", DataCategory.PERSONAL, START.plusDays(earlier), END.plusDays(later));
            if (earlier >= 0 && later <= 0) {
                assertThat(new Supplier(sheet, parent, "kanri", NOW).tier()).isEqualTo(2);
            } else {
                assertThatThrownBy(() -> new Supplier(sheet, parent, "kanri", NOW))
                        .isInstanceOf(Invalid.class);
            }
        }

        @Test
        void personalDataIsNotHandedOnAbroad() {
            var parent = top();
            for (var data : List.of(DataCategory.PERSONAL, DataCategory.SENSITIVE, DataCategory.MY_NUMBER)) {
                assertThatThrownBy(() -> below(parent, "US", data)).isInstanceOf(LocationNotJapan.class);
            }
            assertThat(below(parent, "US", DataCategory.OPERATIONAL).tier()).isEqualTo(2);
            assertThat(below(parent, "JP", DataCategory.PERSONAL).tier()).isEqualTo(2);
        }
    }

    @Nested
    class Working {

        @Test
        void nobodyBeginsWithoutTheCitysApproval() {
            var top = top();
            assertThatThrownBy(() -> top.activate(null, TODAY, NOW)).isInstanceOf(SubcontractNotApproved.class);
            var second = below(atWork(), "JP", DataCategory.NONE);
            assertThatThrownBy(() -> second.activate(atWork(), TODAY, NOW)).isInstanceOf(SubcontractNotApproved.class);
        }

        @Test
        void onlyWithinTheTermAndBelowOneThatWorks() {
            for (var day : List.of(START.minusDays(1), END.plusDays(1))) {
                assertThatThrownBy(() -> approved(top()).activate(null, day, NOW))
                        .isInstanceOf(SupplierMoveRefused.class);
            }
            var parent = approved(top());
            var second = approved(below(parent, "JP", DataCategory.NONE));
            assertThatThrownBy(() -> second.activate(parent, TODAY, NOW)).isInstanceOf(SupplierMoveRefused.class);
            parent.activate(null, TODAY, NOW);
            second.activate(parent, TODAY, NOW);
            assertThat(second.state()).isEqualTo(SupplierState.ACTIVE);
        }

        @Test
        void whatWasApprovedStaysWhileItWorks() {
            var working = atWork();
            var moved = sheet(null, "JP", DataCategory.MY_NUMBER, START, END);
            assertThatThrownBy(() -> working.change(moved, null, NOW)).isInstanceOf(SupplierMoveRefused.class);
            var approved = approved(top());
            approved.change(moved, null, NOW);
            assertThat(approved.state()).isEqualTo(SupplierState.PROPOSED);
            assertThat(approved.approval()).isNull();
        }

        @Test
        void reopenedItNeedsTheCityAnew() {
            var supplier = atWork();
            supplier.end("契約の終わり", NOW);
            supplier.reopen("取り違え", NOW);
            assertThat(supplier.approval()).isNull();
            assertThatThrownBy(() -> supplier.activate(null, TODAY, NOW)).isInstanceOf(SubcontractNotApproved.class);
        }
    }

    @Nested
    class ATree {

        @Test
        void hasNoLoop() {
            var top = top();
            var second = below(top, "JP", DataCategory.NONE);
            var third = below(second, "JP", DataCategory.NONE);
            var tree = new SupplierTree(List.of(third, second, top));
            assertThat(tree.inOrder()).containsExactly(top, second, third);
            assertThat(tree.from(second)).containsExactly(second, third);
            for (var parent : List.of(top.id(), second.id(), third.id())) {
                assertThatThrownBy(() -> tree.requireNoLoop(top, parent)).isInstanceOf(Invalid.class);
            }
            tree.requireNoLoop(third, top.id());
            tree.requireNoLoop(third, null);
        }
    }

    @Nested
    class AWorker {

        @ParameterizedTest
        @CsvSource({"0,true", "365,true", "366,false"})
        void isTrainedWithinAYear(int daysAgo, boolean cleared) {
            var worker =
                    new Worker(Ids.next(), new WorkerSheet("運用 守", "運用", TODAY.minusDays(daysAgo), TODAY), TODAY, NOW);
            if (cleared) {
                worker.tie(Ids.next(), TODAY);
                assertThat(worker.accountId()).isNotNull();
            } else {
                assertThatThrownBy(() -> worker.tie(Ids.next(), TODAY)).isInstanceOf(WorkerNotCleared.class);
            }
        }

        @Test
        void namesAllThatIsMissing() {
            var worker = new Worker(Ids.next(), new WorkerSheet("運用 守", "運用", null, null), TODAY, NOW);
            assertThatThrownBy(() -> worker.tie(Ids.next(), TODAY))
                    .isInstanceOfSatisfying(WorkerNotCleared.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/trainedOn", "/ndaOn"));
        }

        @Test
        void whoHasLeftGetsNoAccount() {
            var worker = new Worker(Ids.next(), new WorkerSheet("運用 守", "運用", TODAY, TODAY), TODAY, NOW);
            worker.leave(TODAY);
            assertThatThrownBy(() -> worker.tie(Ids.next(), TODAY)).isInstanceOf(SupplierMoveRefused.class);
        }
    }
}
