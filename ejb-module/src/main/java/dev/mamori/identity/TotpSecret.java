package dev.mamori.identity;

/**
 * A new secret for codes of six digits, shown once and never again.
 *
 * @param secret base32, for typing
 * @param uri the same for an authenticator app
 * @param qrSvg the same as a picture, drawn here and nowhere else
 */
public record TotpSecret(String secret, String uri, String qrSvg) {

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
