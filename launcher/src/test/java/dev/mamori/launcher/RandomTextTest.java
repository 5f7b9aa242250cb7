package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RandomTextTest {

    @RepeatedTest(50)
    void makesPasswordsOfEveryClass() {
        assertThat(RandomText.password(List.of()))
                .hasSizeGreaterThanOrEqualTo(16)
                .matches(".*[A-Z].*")
                .matches(".*[a-z].*")
                .matches(".*[0-9].*")
                .matches(".*[" + RandomText.SYMBOLS + "].*");
    }

    @RepeatedTest(50)
    void keepsNamesOutOfPasswords() {
        // One letter stands in for a name: by chance alone it would be in most passwords.
        assertThat(RandomText.password(List.of("K")).toLowerCase(Locale.ROOT)).doesNotContain("k");
    }

    @Test
    void neverMakesTheSameTwice() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> RandomText.password(List.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void makesKeysOfTheAskedLength() {
        assertThat(Base64.getDecoder().decode(RandomText.key(32))).hasSize(32);
        assertThat(RandomText.base32(52)).matches("[A-Z2-7]{52}");
    }
}
