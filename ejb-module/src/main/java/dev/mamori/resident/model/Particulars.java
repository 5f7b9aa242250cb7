package dev.mamori.resident.model;

import dev.mamori.resident.Sex;
import java.text.Normalizer;
import java.time.LocalDate;

/**
 * What the register says of a resident, tidied: blanks around are gone, nothing given is null, readings are full-width
 * katakana, the postal code is seven digits. Whether it may be registered says {@link RegisterRules}.
 */
public record Particulars(
        String familyName,
        String givenName,
        String familyNameKana,
        String givenNameKana,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone) {

    /** Tidies what was given. */
    public Particulars {
        familyName = trimmed(familyName);
        givenName = trimmed(givenName);
        familyNameKana = reading(familyNameKana);
        givenNameKana = reading(givenNameKana);
        postalCode = postalCode(postalCode);
        address = trimmed(address);
        phone = number(phone);
    }

    private static String trimmed(String text) {
        if (text == null) {
            return null;
        }
        var bare = text.strip();
        return bare.isEmpty() ? null : bare;
    }

    private static String reading(String text) {
        var bare = trimmed(text);
        return bare == null ? null : SearchText.katakana(bare);
    }

    private static String number(String text) {
        var bare = trimmed(text);
        return bare == null
                ? null
                : Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("[‐‑–—―−ー]", "-");
    }

    private static String postalCode(String text) {
        var number = number(text);
        return number == null ? null : number.replaceFirst("^〒\\s*", "").replaceFirst("^(\\d{3})-(\\d{4})$", "$1$2");
    }
}
