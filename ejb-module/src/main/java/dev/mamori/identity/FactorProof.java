package dev.mamori.identity;

/**
 * What somebody brings as a second factor; one of the two.
 *
 * @param code a code of six digits, or a recovery code; null where a security key is used
 * @param assertion what a security key signed (WebAuthn), null where a code is used
 */
public record FactorProof(String code, KeyAssertion assertion) {

    boolean given() {
        return assertion != null || code != null && !code.isBlank();
    }

    @Override
    public String toString() {
        return "FactorProof[…]";
    }
}
