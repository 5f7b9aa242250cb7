package dev.mamori.identity.model;

import java.text.Normalizer;
import java.util.Locale;

/** How login ids are compared: width, case and composition make no difference. */
public final class LoginIds {

    private LoginIds() {}

    /** The form under which a login id is unique and looked up. */
    public static String key(String loginId) {
        var folded = Normalizer.normalize(loginId, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
