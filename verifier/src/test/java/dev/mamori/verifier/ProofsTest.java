package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tree against the published vectors, and its proofs against the definition for every size up to seventy. */
@Satisfies("18")
class ProofsTest {

    private static final int SIZES = 70;
    private static final HexFormat HEX = HexFormat.of();

    /** The leaves of the reference tests of Certificate Transparency (RFC 6962). */
    private static final List<byte[]> REFERENCE = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .map(Hashes::leaf)
            .toList();

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<byte[]> LEAVES = IntStream.range(0, SIZES)
            .mapToObj(number -> Hashes.leaf(("leaf " + number).getBytes()))
            .toList();

    @Nested
    class Roots {

        @Test
        void areThePublishedOnes() {
            assertThat(HEX.formatHex(Hashes.empty()))
                    .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
            for (var size = 1; size <= REFERENCE.size(); size++) {
                assertThat(HEX.formatHex(grown(REFERENCE.subList(0, size)).root()))
                        .isEqualTo(ROOTS.get(size - 1));
            }
        }

        @Test
        void areThoseOfTheDefinitionAtEverySize() {
            for (var size = 0; size <= SIZES; size++) {
                assertThat(grown(LEAVES.subList(0, size)).root()).isEqualTo(defined(LEAVES.subList(0, size)));
            }
        }

        @Test
        void areToldOnFromTheEdgeAlone() {
            for (var size = 0; size < SIZES; size++) {
                var edge = grown(LEAVES.subList(0, size));
                var further = Frontier.of(edge.size(), edge.roots());
                further.add(LEAVES.get(size));
                assertThat(further.root()).isEqualTo(defined(LEAVES.subList(0, size + 1)));
            }
        }

        @Test
        void needAsManySubtreesAsTheSizeSays() {
            assertThatThrownBy(() -> Frontier.of(3, List.of(new byte[32])))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Inclusion {

        @Test
        void isProvenForEveryLeafOfEveryTreeAndForNoOther() {
            for (var size = 1; size <= SIZES; size++) {
                var root = defined(LEAVES.subList(0, size));
                for (var index = 0; index < size; index++) {
                    var proof = Proofs.inclusion(index, size, ProofsTest::subtree);
                    assertThat(Proofs.included(LEAVES.get(index), index, size, proof, root))
                            .as("%s of %s", index, size)
                            .isTrue();
                    var other = LEAVES.get((index + 1) % SIZES);
                    assertThat(Proofs.included(other, index, size, proof, root)).isFalse();
                }
            }
        }

        @Test
        void isNotProvenByAProofThatWasTouched() {
            var root = defined(LEAVES);
            var proof = Proofs.inclusion(41, SIZES, ProofsTest::subtree);
            touched(proof).forEach(forged -> assertThat(Proofs.included(LEAVES.get(41), 41, SIZES, forged, root))
                    .isFalse());
            assertThat(Proofs.included(LEAVES.get(41), 42, SIZES, proof, root)).isFalse();
            assertThat(Proofs.included(LEAVES.get(41), 41, SIZES * 2L, proof, root))
                    .isFalse();
            assertThat(Proofs.included(LEAVES.get(41), SIZES, SIZES, proof, root))
                    .isFalse();
        }

        @Test
        void isNotMadeForALeafThatIsNotThere() {
            assertThatThrownBy(() -> Proofs.inclusion(7, 7, ProofsTest::subtree))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Consistency {

        @Test
        void isProvenForEveryPairAndForNoOther() {
            for (var second = 0; second <= SIZES; second++) {
                for (var first = 0; first <= second; first++) {
                    var proof = Proofs.consistency(first, second, ProofsTest::subtree);
                    assertThat(Proofs.consistent(head(first), head(second), proof))
                            .as("%s to %s", first, second)
                            .isTrue();
                    if (first > 0) {
                        var rewritten = new Proofs.Head(first, defined(LEAVES.subList(SIZES - first, SIZES)));
                        assertThat(first == SIZES || !Proofs.consistent(rewritten, head(second), proof))
                                .isTrue();
                    }
                }
            }
        }

        @Test
        void isNotProvenByAProofThatWasTouched() {
            var proof = Proofs.consistency(37, SIZES, ProofsTest::subtree);
            touched(proof).forEach(forged -> assertThat(Proofs.consistent(head(37), head(SIZES), forged))
                    .isFalse());
            assertThat(Proofs.consistent(head(SIZES), head(37), proof)).isFalse();
        }

        @Test
        void isNotMadeBackwards() {
            assertThatThrownBy(() -> Proofs.consistency(8, 7, ProofsTest::subtree))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A proof with a bit turned in each of its hashes, without each of them, and with one more. */
    private static List<List<byte[]>> touched(List<byte[]> proof) {
        var forgeries = new ArrayList<List<byte[]>>();
        for (var index = 0; index < proof.size(); index++) {
            var turned = new ArrayList<>(proof.stream().map(byte[]::clone).toList());
            turned.get(index)[index] ^= 1;
            forgeries.add(turned);
            var shorter = new ArrayList<>(proof);
            shorter.remove(index);
            forgeries.add(shorter);
        }
        var longer = new ArrayList<>(proof);
        longer.add(new byte[Hashes.LENGTH]);
        forgeries.add(longer);
        return forgeries;
    }

    private static Proofs.Head head(int size) {
        return new Proofs.Head(size, defined(LEAVES.subList(0, size)));
    }

    private static Frontier grown(List<byte[]> leaves) {
        var frontier = new Frontier();
        leaves.forEach(frontier::add);
        return frontier;
    }

    private static byte[] subtree(int level, long index) {
        var width = 1 << level;
        return defined(LEAVES.subList((int) index * width, ((int) index + 1) * width));
    }

    /** The root as the standard defines it, by recursion. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hashes.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var half = Integer.highestOneBit(leaves.size() - 1);
        return Hashes.node(defined(leaves.subList(0, half)), defined(leaves.subList(half, leaves.size())));
    }

    @Test
    void aHeadIsNotChangedThroughWhatItHandsOut() {
        var head = head(5);
        Arrays.fill(head.root(), (byte) 0);
        assertThat(head.root()).isEqualTo(defined(LEAVES.subList(0, 5)));
    }
}
