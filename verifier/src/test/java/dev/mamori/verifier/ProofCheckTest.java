package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof that the city keeps is good by itself, and only for the event and the head it was made for. */
@Satisfies("18")
class ProofCheckTest {

    private final TestTrail trail = new TestTrail(30, 7);

    @TempDir
    Path place;

    private Officer officer;
    private String key;

    @BeforeEach
    void theKeyOfTheCity() throws IOException {
        officer = new Officer(place);
        key = officer.keep("city.pub", trail.publicKey());
    }

    @Test
    void everyEventIsProvenInEveryHead() throws IOException {
        for (var size : List.of(7, 14, 21, 28, 30)) {
            for (var index = 0; index < size; index++) {
                assertThat(proof(of(index, size).text()))
                        .startsWith("0 INCLUDED")
                        .contains("\"index\":" + index);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var proof = of(11, 30);
        assertThat(ProofText.read(proof.text())).usingRecursiveComparison().isEqualTo(proof);
        assertThat(proof.text())
                .startsWith("format: mamori-proof/1\nindex: 11\nsize: 30\nline: {\"v\":1,")
                .contains("\nnode: ")
                .endsWith("\n\n" + proof.checkpoint());
    }

    @Test
    void anotherEventIsNotProven() throws IOException {
        assertThat(proof(of(11, 30).text().replace("yamada", "suzuki"))).startsWith("1 NOT_INCLUDED");
        assertThat(proof(of(11, 30).text().replaceFirst("index: 11", "index: 12")))
                .startsWith("1 EVENT_MISPLACED");
        assertThat(proof(of(11, 30).text().replaceFirst("size: 30", "size: 29")))
                .startsWith("1 SIZE_DIFFERS");
        assertThat(proof(of(11, 30).text().replaceFirst("line: .*", "line: {}")))
                .startsWith("1 EVENT_MALFORMED");
        assertThat(proof(of(11, 30).text().replaceFirst("\nnode: .*", ""))).startsWith("1 NOT_INCLUDED");
    }

    @Test
    void aForgedHeadProvesNothing() throws IOException {
        assertThat(proof(of(11, 30).text().replaceFirst("\n\nmamori", "\n\nnamori")))
                .startsWith("1 HEAD_NOT_SIGNED");
        officer.keep("city.pub", new TestTrail(1, 1).publicKey());
        assertThat(proof(of(11, 30).text())).startsWith("1 OTHER_KEY");
    }

    @Test
    void aProofCutOffAnywhereNeverPasses() throws IOException {
        var whole = of(11, 30).text();
        for (var length = 0; length < whole.length() - 1; length++) {
            assertThat(proof(whole.substring(0, length)))
                    .as("cut at %d", length)
                    .doesNotStartWith("0");
        }
        assertThat(proof(whole.substring(0, whole.indexOf("\n\n")))).startsWith("2 PROOF_UNREADABLE");
        assertThat(proof("")).startsWith("2 PROOF_UNREADABLE");
        assertThat(proof(whole.replace("mamori-proof/1", "mamori-proof/2"))).startsWith("2 PROOF_UNREADABLE");
        assertThat(proof(whole.replaceFirst("node: ..", "node: "))).startsWith("2 PROOF_UNREADABLE");
    }

    @Test
    void theCitysHeadMustBeTheProofsHead() throws IOException {
        assertThat(proof(of(11, 21).text(), "--head", officer.keep("kept", trail.headAt(21))))
                .startsWith("0 INCLUDED");
        assertThat(proof(of(11, 21).text(), "--head", officer.keep("kept", trail.headAt(28))))
                .startsWith("2 HEAD_OF_OTHER_SIZE");
        assertThat(proof(of(11, 21).text(), "--head", officer.keep("kept", trail.note(21, Hashes.empty()))))
                .startsWith("1 FORKED");
        assertThat(proof(
                        of(11, 21).text(),
                        "--head",
                        officer.keep("kept", trail.note("mamori.example/1", 21, Hashes.empty()))))
                .startsWith("1 OTHER_ORIGIN");
        assertThat(proof(of(11, 21).text(), "--head", officer.keep("kept", "x")))
                .startsWith("2 HEAD_UNREADABLE");
    }

    @Test
    void everyHeadGoesOnFromEveryOlderOne() throws IOException {
        for (var older : List.of(0, 7, 14, 21, 28, 30)) {
            for (var newer : List.of(7, 14, 21, 28, 30)) {
                if (older <= newer) {
                    assertThat(consistency(trail.signed(older), trail.signed(newer), nodes(older, newer)))
                            .startsWith("0 CONTINUED");
                }
            }
        }
    }

    @Test
    void anotherHistoryDoesNotGoOn() throws IOException {
        var older = trail.signed(14);
        var nodes = nodes(14, 30);
        trail.lines().set(3, trail.lines().get(3).replace("yamada", "suzuki"));
        assertThat(consistency(older, trail.signed(30), nodes(14, 30))).startsWith("1 NOT_CONTINUED");
        assertThat(consistency(older, trail.signed(30), nodes)).startsWith("1 NOT_CONTINUED");
        assertThat(consistency(older, trail.signed(14), "")).startsWith("1 FORKED");
    }

    @Test
    void headsTheWrongWayRoundAndProofsCutOffAreNamed() throws IOException {
        var nodes = nodes(14, 30);
        assertThat(consistency(trail.signed(30), trail.signed(14), nodes)).startsWith("1 ROLLED_BACK");
        assertThat(consistency(trail.signed(14), trail.signed(30), nodes.substring(0, nodes.length() - 1)))
                .startsWith("2 PROOF_UNREADABLE");
        assertThat(consistency(trail.signed(14), trail.signed(30), nodes.substring(0, nodes.lastIndexOf("node"))))
                .startsWith("1 NOT_CONTINUED");
        assertThat(consistency(trail.signed(14), trail.signed(30), "x\n")).startsWith("2 PROOF_UNREADABLE");
        assertThat(consistency("x", trail.signed(30), nodes)).startsWith("2 HEAD_UNREADABLE");
        assertThat(consistency(trail.signed(14), trail.note("mamori.example/1", 30, Hashes.empty()), nodes))
                .startsWith("1 OTHER_ORIGIN");
    }

    @Test
    void whatWouldNotBeReadAgainIsNotWritten() {
        var head = trail.newestHead();
        assertThatThrownBy(() -> new ProofText(3, 3, "{}", List.of(), head))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProofText(0, 3, "{\n}", List.of(), head))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProofText(0, 3, "{}", List.of(new byte[31]), head))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ProofText of(int index, int size) {
        return new ProofText(
                index,
                size,
                trail.lines().get(index),
                Proofs.inclusion(index, size, trail.subtrees()),
                trail.signed(size));
    }

    private String nodes(int older, int newer) {
        return ProofText.nodeLines(Proofs.consistency(older, newer, trail.subtrees()));
    }

    private String proof(String text, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("proof", officer.keep("proof.txt", text), "--key", key));
        arguments.addAll(List.of(more));
        return Officer.said(arguments.toArray(String[]::new));
    }

    private String consistency(String older, String newer, String nodes) throws IOException {
        return Officer.said(
                "consistency",
                officer.keep("old", older),
                officer.keep("new", newer),
                officer.keep("proof.txt", nodes),
                "--key",
                key);
    }
}
