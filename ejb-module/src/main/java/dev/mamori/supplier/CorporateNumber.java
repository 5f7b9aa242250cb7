package dev.mamori.supplier;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The national corporate number (法人番号): thirteen digits, of which the first checks the other twelve (Ordinance of the
 * Ministry of Finance No. 70 of 2014, article 2). Guarantees that a mistyped digit is found.
 *
 * @param digits the thirteen digits
 */
public record CorporateNumber(String digits) {

    /** Only what can be true. */
    public CorporateNumber {
        if (!fits(digits)) {
            throw new IllegalArgumentException("not a corporate number");
        }
    }

    /** The number as people write it: full-width digits, hyphens and blanks are no matter. */
    public static Optional<CorporateNumber> of(String written) {
        var digits = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC)
                .replaceAll("[\\s‐-―−-]", "");
        return fits(digits) ? Optional.of(new CorporateNumber(digits)) : Optional.empty();
    }

    private static boolean fits(String digits) {
        return digits != null && digits.matches("[1-9][0-9]{12}") && digits.charAt(0) - '0' == check(digits);
    }

    private static int check(String digits) {
        var sum = 0;
        for (var place = 1; place <= 12; place++) {
            sum += (digits.charAt(13 - place) - '0') * (place % 2 == 0 ? 2 : 1);
        }
        return 9 - sum % 9;
    }
}
