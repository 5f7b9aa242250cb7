package dev.mamori.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers every answer carries: nothing is kept, framed, sniffed or sent over anything but TLS. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFrame extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        mark(request, response);
        chain.doFilter(request, response);
    }

    /** Marks an answer; for those that are given before any filter is reached. */
    public static void mark(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        response.setHeader("Cache-Control", kept(request) ? "public, max-age=31536000, immutable" : "no-store");
    }

    /** Styles, scripts and fonts hold nothing of anybody's, and their addresses change with each release. */
    private static boolean kept(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}
