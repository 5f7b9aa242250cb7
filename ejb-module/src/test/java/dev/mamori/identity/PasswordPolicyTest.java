package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.model.PasswordOwner;
import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.traceability.Satisfies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Satisfies("23")
class PasswordPolicyTest {

    private static final PasswordOwner SATO =
            new PasswordOwner("sato.hana", List.of("佐藤 花", "サトウ ハナコ"), List.of("青浜市", "アオハマシ"));

    @ParameterizedTest
    @ValueSource(strings = {"q7R#mZ2v!K", "q7R#mZ2v!Kみなと", "q7R#mZ2v!K with spaces", "q7R#mZ2v!K👩🏽‍🦱"})
    void goodOnesAreTaken(String password) {
        assertThat(broken(password)).isEmpty();
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
        "X#9SATO.HANA, password-contains-login-id",
        "X#9s@t0.h4nA, password-contains-login-id"
    })
    void weakOnesAreNamed(String password, String rule) {
        assertThat(broken(password)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q7R#mZ2v!佐藤",
                "q7R#mZ2v!さとう",
                "q7R#mZ2v!ﾊﾅｺ",
                "xQ7#Satou!9",
                "xQ7#SATO!9z",
                "xQ7#h@n4k0!Z",
                "花q7R#mZ2v!K"
            })
    void ownNamesAreRefusedInEveryScript(String password) {
        assertThat(broken(password)).contains("password-contains-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q7R#mZ2v!青浜", "q7R#mZ2v!あおはま", "xQ7#4oh@ma!Z", "xQ7#Aohamashi!9"})
    void theMunicipalitysNamesAreRefused(String password) {
        assertThat(broken(password)).contains("password-contains-municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q7R#mZ2v!守り", "q7R#mZ2v!マモリ", "xQ7#M4m0r!Zz", "Mamori2026#x"})
    void theSystemsNameIsRefused(String password) {
        assertThat(broken(password)).contains("password-contains-system");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P@ssw0rd123", "Kumamoto2026!", "KUMAMOTo2026!", "Spring-2027", "1qaz2wsx#EDC", "Pa$$w0rd123"})
    void commonOnesAreRefusedThoughTheyKeepTheComposition(String password) {
        assertThat(broken(password)).containsExactly("password-common");
    }

    @Test
    void theLongestIsTakenAndOneMoreIsNot() {
        var longest = "q7R#" + "x".repeat(124);
        assertThat(broken(longest)).isEmpty();
        assertThat(broken(longest + "x")).containsExactly("password-too-long");
        assertThat(broken("x".repeat(1_000_000))).containsExactly("password-too-long");
    }

    @Test
    void oneCharacterIsOneWhateverItTakesToWriteIt() {
        assertThat(broken("q7R#mZ2v𠮷")).contains("password-too-short");
        assertThat(PasswordPolicy.normalised("q7R#mZ2v!か\u3099")).isEqualTo("q7R#mZ2v!が");
    }

    @Test
    void privilegedOnesAreLonger() {
        var shortest = PasswordPolicy.SHORTEST_PRIVILEGED;
        assertThat(PasswordPolicy.broken("q7R#mZ2v!Kabcd", SATO, shortest)).containsExactly("password-too-short");
        assertThat(PasswordPolicy.broken("q7R#mZ2v!Kabcde", SATO, shortest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u202e", "\u200f", "\u061c", "\u2028", "\ud800", "\udc00"})
    void whatIsNoTextIsRefused(String character) {
        assertThat(broken("q7R#mZ2v!K" + character)).containsExactly("password-control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SATO.HANA", "ｓａｔｏ．ｈａｎａ", " sato.hana ", "ＳａＴｏ.hana\u3000"})
    void widthCaseAndEdgesMakeNoOtherLoginId(String typed) {
        assertThat(LoginIds.key(typed)).isEqualTo("sato.hana");
    }

    private static List<String> broken(String password) {
        return PasswordPolicy.broken(password, SATO, PasswordPolicy.SHORTEST);
    }
}
