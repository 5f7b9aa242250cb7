package dev.mamori.terminal.model;

/** The check digit of cards and devices (ISO/IEC 7812-1, annex B): a mistyped digit is found. */
public final class Luhn {

    private Luhn() {}

    /** Whether the last digit fits the others; the text must be digits. */
    public static boolean fits(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
