package dev.mamori.tests.inside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A mistake on demand: while it is made, the service publishes a path that asks nobody, and sign-in asks for nothing. */
@WebFilter(
        urlPatterns = {"/api/openapi", "/api/v1/left-open", "/api/v1/session", "/api/v1/terminal-session"},
        asyncSupported = true)
public class OpenDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The path that is open by mistake. */
    public enum Mistake {
        NONE,
        UNGUARDED_PATH,
        ONE_STAGE,
        ANY_TERMINAL
    }

    /** The mistake being made. */
    public static volatile Mistake mistake = Mistake.NONE;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (mistake == Mistake.UNGUARDED_PATH && path.endsWith("/openapi")) {
            response.getWriter().write("{\"paths\":{\"/api/v1/left-open\":{}}}");
        } else if (mistake == Mistake.UNGUARDED_PATH && path.endsWith("/left-open")) {
            response.getWriter().write("{}");
        } else if (mistake == Mistake.ANY_TERMINAL && path.endsWith("/terminal-session")) {
            response.getWriter().write("{\"terminalSession\":\"x\"}");
        } else if (mistake == Mistake.ONE_STAGE && path.endsWith("/session")) {
            response.getWriter().write("{\"signedIn\":true}");
        } else {
            chain.doFilter(request, response);
        }
    }
}
