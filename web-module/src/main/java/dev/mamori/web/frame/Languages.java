package dev.mamori.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of an answer: Japanese, unless English is asked for before it. */
public final class Languages {

    private Languages() {}

    /** The language the request asks for. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.JAPANESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> "ja".equals(locale.getLanguage()) || "en".equals(locale.getLanguage()))
                .findFirst()
                .map(locale -> "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE)
                .orElse(Locale.JAPANESE);
    }
}
