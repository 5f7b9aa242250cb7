package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.traceability.Satisfies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Satisfies("23")
class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"q7R#mZ2v!K", "q7R#mZ2v!Kまもり", "q7R#mZ2v!K with spaces"})
    void goodOnesAreTaken(String password) {
        assertThat(PasswordPolicy.broken(password, "sato.hana", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q7R#mZ2v!, password-too-short",
        "q7r#mz2v!k, password-upper-case",
        "Q7R#MZ2V!K, password-lower-case",
        "qxR#mZyv!K, password-digit",
        "q7R5mZ2v9K, password-symbol",
        "Ａ１！abcdefgh, password-upper-case",
        "X#9sato.hana, password-contains-login-id",
        "X#9SATO.HANA, password-contains-login-id"
    })
    void weakOnesAreNamed(String password, String rule) {
        assertThat(PasswordPolicy.broken(password, "sato.hana", false)).contains(rule);
    }

    @Test
    void theLongestIsTakenAndOneMoreIsNot() {
        var longest = "q7R#" + "x".repeat(124);
        assertThat(PasswordPolicy.broken(longest, "sato", false)).isEmpty();
        assertThat(PasswordPolicy.broken(longest + "x", "sato", false)).containsExactly("password-too-long");
    }

    @Test
    void privilegedOnesAreLonger() {
        assertThat(PasswordPolicy.broken("q7R#mZ2v!Kabcd", "sato", true)).containsExactly("password-too-short");
        assertThat(PasswordPolicy.broken("q7R#mZ2v!Kabcde", "sato", true)).isEmpty();
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(PasswordPolicy.broken("q7R#mZ2v!K\u0000", "sato", false)).contains("password-control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SATO.HANA", "ｓａｔｏ．ｈａｎａ", " sato.hana "})
    void widthCaseAndEdgesMakeNoOtherLoginId(String typed) {
        assertThat(LoginIds.key(typed)).isEqualTo("sato.hana");
    }
}
