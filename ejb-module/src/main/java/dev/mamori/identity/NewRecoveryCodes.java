package dev.mamori.identity;

import java.util.List;

/**
 * Recovery codes, shown once; the ones before are worth nothing.
 *
 * @param codes ten, each good once; none where there were some already
 */
public record NewRecoveryCodes(List<String> codes) {

    /** Copies the codes. */
    public NewRecoveryCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "NewRecoveryCodes[…]";
    }
}
