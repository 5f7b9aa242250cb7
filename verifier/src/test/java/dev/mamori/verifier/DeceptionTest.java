package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who knows the verifier could try so that an altered trail passes, or the officer looks elsewhere. */
@Satisfies({"18", "8-3"})
class DeceptionTest {

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
    void aForkThatBeginsBeforeThePartIsFoundByTheHeadAtItsEdge() throws IOException {
        var kept = trail.headAt(14);
        assertThat(officer.check(trail.from(14), "--head", keep(kept))).startsWith("0 OK");
        trail.lines().set(3, trail.lines().get(3).replace("yamada", "suzuki"));
        trail.signAnew();
        assertThat(officer.check(trail.from(14), "--head", keep(kept))).startsWith("1 FORKED");
    }

    @Test
    void aHeadOfNoEventsIsComparedToo() throws IOException {
        var root = Hashes.leaf(new byte[0]);
        var wrong = trail.note(0, root);
        assertThat(officer.check(trail, "--head", keep(trail.signed(0)))).startsWith("0 OK");
        assertThat(officer.check(trail, "--head", keep(wrong))).startsWith("1 FORKED");
    }

    @Test
    void whatNobodySignedProvesNothing() throws IOException {
        trail.forgetHeads();
        assertThat(officer.check(trail)).startsWith("1 NO_HEAD");
        trail = new TestTrail(0, 7);
        trail.forgetHeads();
        assertThat(officer.check(trail)).startsWith("1 NO_HEAD");
    }

    @Test
    void aTailCutOffWithItsHeadsIsFoundByTheHashesLeftBehind() throws IOException {
        var leftBehind = trail.asItWasAt(21);
        leftBehind.addHash();
        assertThat(officer.check(leftBehind)).startsWith("1 HASHES_SURPLUS").contains("> 21");
    }

    @Test
    void aTailCutOffWithItsHeadsIsFoundByTheManifest() throws IOException {
        var cut = trail.asItWasAt(21);
        cut.state("size: 30\n");
        assertThat(officer.check(cut)).startsWith("1 SIZE_DIFFERS").contains("21");
        cut.state("size: 21\n");
        assertThat(officer.check(cut)).startsWith("0 OK");
    }

    @Test
    void aSpoiledHashBeforeDoesNotTakeTheBlameOfAChangedEvent() throws IOException {
        trail.spoilHash(5);
        trail.lines().set(11, trail.lines().get(11).replace("yamada", "suzuki"));
        assertThat(officer.check(trail)).startsWith("1 EVENT_CHANGED").contains("\"index\":11,");
    }

    @Test
    void aSpoiledHashIsNamedAlthoughNewerHeadsAgree() throws IOException {
        trail.spoilHash(5);
        trail.spoilHash(20);
        assertThat(officer.check(trail)).startsWith("1 HASHES_CHANGED").contains("\"index\":5,");
    }

    @Test
    void anEventRewrittenWithItsHashIsNotBlamedOnItsNeighbour() throws IOException {
        trail.lines().set(16, trail.lines().get(16).replace("yamada", "suzuki"));
        trail.hashAnew();
        trail.spoilHash(15);
        assertThat(officer.check(trail)).startsWith("1 REWRITTEN").contains("14-21");
    }

    @Test
    void twoHeadsOfOneSizeAreTwoHistories() throws IOException {
        trail.putHead(21, trail.headAt(21) + "--\n" + trail.note(21, Hashes.empty()));
        assertThat(officer.check(trail)).startsWith("1 FORKED").contains("21");
    }

    @Test
    void headsOutOfTheirOrderAreNamed() throws IOException {
        trail.putHead(22, trail.headAt(14));
        assertThat(officer.check(trail)).startsWith("1 HEADS_DISORDERED");
    }

    @Test
    void aHeadOfAnotherTrailIsNotTaken() throws IOException {
        trail.rename("mamori.example/131016");
        assertThat(officer.check(trail)).startsWith("1 OTHER_ORIGIN");
    }

    @Test
    void aKeptHeadOfAnotherTrailIsNotTaken() throws IOException {
        var other = trail.note("mamori.example/131016", 14, Hashes.empty());
        assertThat(officer.check(trail, "--head", keep(other))).startsWith("1 OTHER_ORIGIN");
    }

    @Test
    void aDamagedHeadIsToldFromOneByAnotherKey() throws IOException {
        trail.putHead(21, trail.headAt(21).replaceFirst("(?m)^21$", "22"));
        assertThat(officer.check(trail)).startsWith("1 HEAD_NOT_SIGNED").contains("#3");
        trail.putHead(21, "what is no head\n");
        assertThat(officer.check(trail)).startsWith("1 HEAD_NOT_SIGNED").contains("#3");
        trail.putHead(21, "--\n" + trail.headAt(14));
        assertThat(officer.check(trail)).startsWith("1 HEAD_NOT_SIGNED").contains("#3");
    }

    @Test
    void aLineThatIsNoEventIsNamed() throws IOException {
        trail.lines().set(4, "{}");
        assertThat(officer.check(trail)).startsWith("1 EVENT_MALFORMED").contains("[4]");
        trail.lines().set(4, "");
        assertThat(officer.check(trail)).startsWith("1 EVENT_MALFORMED").contains("[4]");
        trail.lines().set(4, trail.lines().get(3).replace("\"index\":3", "\"index\":" + "9".repeat(40)));
        assertThat(officer.check(trail)).startsWith("1 EVENT_MALFORMED").contains("[4]");
    }

    @Test
    void whatAFileSaysDoesNotSpeakForTheVerifier() throws IOException {
        trail.rename("x\u001b[2J\u202e\u2028正しい証跡です。" + "長".repeat(400));
        var said = officer.check(trail, "--lang", "ja");
        assertThat(said).startsWith("1 OTHER_ORIGIN").doesNotContain("\u001b", "\u202e", "\u2028");
        assertThat(said.lines()).allMatch(line -> line.length() < 500);
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        trail.add("eventz.jsonl", trail.lines().stream().collect(Collectors.joining("\n")));
        officer.check(trail);
        var file = place.resolve("export.zip");
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, bytes.replace("eventz.jsonl", "events.jsonl").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(officer.checkKeptFile()).startsWith("2 ENTRY_AMBIGUOUS").contains("events.jsonl");
    }

    @Test
    void namesThatAreOneFileElsewhereAreRefused() throws IOException {
        for (var name :
                new String[] {"EVENTS.jsonl", "./events.jsonl", "a/../events.jsonl", "..\\\\events.jsonl", "/x"}) {
            trail = new TestTrail(30, 7);
            trail.add(name, "x");
            assertThat(officer.check(trail)).as(name).startsWith("2 ENTRY_AMBIGUOUS");
        }
    }

    @Test
    void whatElseIsInAnExportIsNotLookedAt() throws IOException {
        Stream.of("city.pub", "dictionary.csv", "README.txt", "mamori-verifier.jar", "はじめに.txt")
                .forEach(name -> trail.add(name, name));
        assertThat(officer.check(trail)).startsWith("0 OK");
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        for (var name : new String[] {"manifest.txt", "heads.txt", "events.jsonl", "leaves.bin"}) {
            trail.leaveOut(name);
            assertThat(officer.check(trail)).startsWith("2 ENTRY_MISSING").contains(name);
        }
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        trail.lines().set(4, "a".repeat(1 << 23));
        assertThat(officer.check(trail)).startsWith("2 TOO_LONG").contains("events.jsonl");
        trail = new TestTrail(30, 7);
        trail.state("x: " + "a".repeat(1 << 17) + "\n");
        assertThat(officer.check(trail)).startsWith("2 TOO_LONG").contains("manifest.txt");
        trail = new TestTrail(30, 7);
        trail.putHead(7, "a".repeat(1 << 13) + "\n");
        assertThat(officer.check(trail)).startsWith("2 TOO_LONG").contains("heads.txt");
        trail.putHead(7, "a\n".repeat(1 << 14));
        assertThat(officer.check(trail)).startsWith("2 TOO_LONG").contains("heads.txt");
    }

    @Test
    void aManifestThatIsNoneIsNamed() throws IOException {
        trail.state("format: 2\n");
        assertThat(officer.check(trail)).startsWith("2 FORMAT_UNKNOWN").contains("2");
        for (var line : new String[] {"first: 3", "no colon", "size: many", "left: x", "size: " + "9".repeat(30)}) {
            trail.state(line + "\n");
            assertThat(officer.check(trail)).as(line).startsWith("2 UNREADABLE").contains("manifest.txt");
        }
    }

    private String keep(String head) throws IOException {
        return officer.keep("kept.checkpoint", head);
    }
}
