package dev.mamori.casework.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as JSON brings them. */
final class Numbers {

    private Numbers() {}

    /** The number exactly, or null for what is no number, such as infinity. */
    static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
        }
        return BigDecimal.valueOf(number.longValue());
    }

    /** Whether the number was written without a fraction. */
    static boolean isWhole(Number number) {
        return number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger;
    }
}
