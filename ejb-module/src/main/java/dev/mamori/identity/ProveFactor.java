package dev.mamori.identity;

/**
 * Proves the second factor again; one of the two.
 *
 * @param code six digits
 * @param assertion what a security key signed
 */
public record ProveFactor(String code, KeyAssertion assertion) {

    FactorProof proof() {
        return new FactorProof(code, assertion);
    }

    @Override
    public String toString() {
        return "ProveFactor[…]";
    }
}
