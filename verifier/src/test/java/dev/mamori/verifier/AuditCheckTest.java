package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to a trail, the city sees it on a machine of its own, and where. */
@Satisfies({"18", "8-3"})
class AuditCheckTest {

    @TempDir
    Path place;

    private Officer officer;
    private TestTrail trail;

    @BeforeEach
    void aTrailOfThirtyEventsWithAHeadAfterEverySeven() {
        officer = new Officer(place);
        trail = new TestTrail(30, 7);
    }

    @Test
    void anUntouchedTrailIsTrue() throws IOException {
        var said = check();
        assertThat(said).startsWith("0 ").contains("30 ").contains("5 ");
    }

    @Test
    void anEmptyTrailIsTrueToo() throws IOException {
        trail = new TestTrail(0, 7);
        assertThat(check()).startsWith("0 ");
    }

    @Test
    void aChangedEventIsNamed() throws IOException {
        trail.lines().set(11, trail.lines().get(11).replace("RESIDENT_VIEWED", "RESIDENTS_LISTED"));
        assertThat(check()).startsWith("1 EVENT_CHANGED").contains("\"index\":11,\"seq\":111");
    }

    @Test
    void aDeletedEventIsNamed() throws IOException {
        trail.lines().remove(11);
        assertThat(check()).startsWith("1 EVENT_MISPLACED").contains("11 / ");
    }

    @Test
    void aDeletedEventIsFoundWhenTheRestIsNumberedAnew() throws IOException {
        trail.lines().remove(11);
        trail.numberAnew();
        trail.hashAnew();
        assertThat(check()).startsWith("1 REWRITTEN").contains("7-14");
    }

    @Test
    void anInsertedEventIsNamed() throws IOException {
        trail.lines().add(11, trail.lines().get(3));
        assertThat(check()).startsWith("1 EVENT_MISPLACED").contains("11 / ");
    }

    @Test
    void swappedEventsAreNamed() throws IOException {
        Collections.swap(trail.lines(), 20, 21);
        assertThat(check()).startsWith("1 EVENT_MISPLACED").contains("20 / ");
    }

    @Test
    void aMissingTailIsNamed() throws IOException {
        trail.lines().subList(25, 30).clear();
        assertThat(check()).startsWith("1 TAIL_MISSING").contains("25 < 30");
    }

    @Test
    void aRewrittenChainIsFoundBetweenItsHeads() throws IOException {
        trail.lines().set(16, trail.lines().get(16).replace("yamada", "suzuki"));
        trail.hashAnew();
        assertThat(check()).startsWith("1 REWRITTEN").contains("14-21");
    }

    @Test
    void aChainRewrittenAndSignedWithAnotherKeyIsFound() throws IOException {
        officer.keep("city.pub", trail.publicKey());
        trail.lines().set(16, trail.lines().get(16).replace("yamada", "suzuki"));
        trail.signAnewWithAnotherKey();
        assertThat(officer.checkByKeptKey(trail)).startsWith("1 OTHER_KEY");
    }

    @Test
    void aTrailSetBackToYesterdayIsFoundByTheCitysHead() throws IOException {
        var kept = trail.newestHead();
        trail = trail.asItWasAt(21);
        assertThat(check()).as("by itself it is true").startsWith("0 ");
        assertThat(check("--head", keep(kept))).startsWith("1 ROLLED_BACK").contains("21 < 30");
    }

    @Test
    void anotherHistorySignedWithTheCitysOwnKeyIsFoundByTheCitysHead() throws IOException {
        var kept = trail.headAt(21);
        trail.lines().set(3, trail.lines().get(3).replace("yamada", "suzuki"));
        trail.signAnew();
        assertThat(check()).as("whoever has the key can write history").startsWith("0 ");
        assertThat(check("--head", keep(kept))).startsWith("1 FORKED");
    }

    @Test
    void theCitysHeadOfTheSameHistoryFits() throws IOException {
        assertThat(check("--head", keep(trail.headAt(14)))).startsWith("0 ");
    }

    @Test
    void aHeadAtASizeWithoutOneInTheExportIsComparedToo() throws IOException {
        var kept = trail.signed(17);
        assertThat(check("--head", keep(kept))).startsWith("0 ");
        trail.lines().set(3, trail.lines().get(3).replace("yamada", "suzuki"));
        trail.signAnew();
        assertThat(check("--head", keep(kept))).startsWith("1 FORKED");
    }

    @Test
    void hashesThatWereChangedAloneAreNamed() throws IOException {
        trail.spoilHash(5);
        assertThat(check()).startsWith("1 HASHES_CHANGED").contains("\"index\":5,");
    }

    @Test
    void eventsThatNobodySignedAreNamed() throws IOException {
        trail.forgetNewestHead();
        assertThat(check()).startsWith("1 UNSIGNED_EVENTS").contains("28 < 30");
    }

    @Test
    void aPartThatBeginsLaterIsCheckedFromItsLeftSide() throws IOException {
        trail = trail.from(14);
        assertThat(check()).startsWith("0 ").contains("16 ");
        trail.lines().set(0, trail.lines().get(0).replace("yamada", "suzuki"));
        assertThat(check()).startsWith("1 EVENT_CHANGED").contains("\"index\":14,");
    }

    @Test
    void aCitysHeadFromBeforeThePartIsSaidToBeThat() throws IOException {
        var kept = trail.headAt(7);
        trail = trail.from(14);
        assertThat(check("--head", keep(kept))).startsWith("2 HEAD_BEFORE_PART");
    }

    @Test
    void whatIsNoExportOrCutOffIsSaidToBeThat() throws IOException {
        officer.check(trail);
        var file = place.resolve("export.zip");
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(officer.checkKeptFile()).startsWith("2 UNREADABLE");
        Files.delete(file);
        assertThat(officer.checkKeptFile()).startsWith("2 UNREADABLE");
    }

    @Test
    void itSpeaksEnglishWhenAskedTo() throws IOException {
        assertThat(check("--lang", "en")).contains("The trail is true");
        assertThat(check("--lang", "ja")).contains("正しい証跡です");
    }

    @Test
    void itTellsWhatItLookedAt() throws IOException {
        assertThat(check("--lang", "en"))
                .contains("trail mamori.example/992011: from event 0 on, 30 events, 5 signed heads agree, "
                        + "newest signed size 30, from 2026-11-26T05:00:00.000000Z to 2026-11-26T05:00:29.000000Z");
    }

    private String keep(String head) throws IOException {
        return officer.keep("kept.checkpoint", head);
    }

    private String check(String... more) throws IOException {
        return officer.check(trail, more);
    }
}
