package dev.mamori.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.Test;

/** A head is believed when the city's key signed just these words, and not otherwise. */
@Satisfies("18")
class NotesTest {

    private static final String NAME = "mamori.example/992011";
    private static final Checkpoint HEAD = new Checkpoint(NAME, 20_852_163, Hashes.empty());

    private final KeyPair key = pair("secp256r1");
    private final String note = Notes.sign(HEAD.body(), NAME, key.getPrivate(), key.getPublic());

    @Test
    void whatWasSignedIsRead() {
        assertThat(Notes.verifies(note, NAME, key.getPublic())).isTrue();
        assertThat(Checkpoint.read(note).body()).isEqualTo(HEAD.body());
        assertThat(note).startsWith(NAME + "\n20852163\n").contains("\n\n\u2014 " + NAME + " ");
    }

    @Test
    void aLongerCurveSignsToo() {
        var longer = pair("secp384r1");
        var signed = Notes.sign(HEAD.body(), NAME, longer.getPrivate(), longer.getPublic());
        assertThat(Notes.verifies(signed, NAME, longer.getPublic())).isTrue();
    }

    @Test
    void anotherSizeAnotherNameAnotherKeyAreNotSigned() {
        assertThat(Notes.verifies(note.replace("20852163", "20852164"), NAME, key.getPublic()))
                .isFalse();
        assertThat(Notes.verifies(note, NAME + "x", key.getPublic())).isFalse();
        assertThat(Notes.verifies(note, NAME, pair("secp256r1").getPublic())).isFalse();
        assertThat(Notes.verifies(HEAD.body(), NAME, key.getPublic())).isFalse();
        assertThat(Notes.verifies(HEAD.body() + "\n\u2014 " + NAME + " %%%\n", NAME, key.getPublic()))
                .isFalse();
    }

    @Test
    void aSecondSignatureDoesNotSpoilTheFirst() {
        var witness = pair("secp256r1");
        var line = Notes.sign(HEAD.body(), "witness.example", witness.getPrivate(), witness.getPublic())
                .substring(HEAD.body().length() + 1);
        assertThat(Notes.verifies(note + line, NAME, key.getPublic())).isTrue();
        assertThat(Notes.verifies(note + line, "witness.example", witness.getPublic()))
                .isTrue();
    }

    @Test
    void whatIsNoHeadIsNotRead() {
        for (var wrong :
                new String[] {"", "a\nb\nc\n", NAME + "\n007\n" + "A".repeat(43) + "=\n\n", NAME + "\n7\nAAAA\n\n"}) {
            assertThatThrownBy(() -> Checkpoint.read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static KeyPair pair(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
