package dev.mamori.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The browser's two cookies: the terminal's session and the person's. Host-bound, closed to scripts, never sent along
 * from another site.
 */
public final class SessionCookies {

    /** The person's session token. */
    public static final String SESSION = "__Host-mamori-session";

    /** The terminal's session token of stage one. */
    public static final String TERMINAL = "__Host-mamori-terminal";

    private SessionCookies() {}

    /** Reads a cookie. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    /** Gives the browser a token to keep until it is closed. */
    public static void give(HttpServletResponse response, String name, String token) {
        response.addCookie(cookie(name, token, -1));
    }

    /** Takes the token from the browser. */
    public static void take(HttpServletResponse response, String name) {
        response.addCookie(cookie(name, "", 0));
    }

    private static Cookie cookie(String name, String value, int maxAge) {
        var cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
