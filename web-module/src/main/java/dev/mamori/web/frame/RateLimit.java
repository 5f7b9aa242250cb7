package dev.mamori.web.frame;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.DomainException;
import dev.mamori.web.problem.ProblemWriter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each caller so many API requests a minute; who has not signed in counts by address. Says what is left in every
 * answer, and when to come back in a refusal (429).
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class RateLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient RateWindows windows;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var who = caller.get().accountId();
        var used = windows.use(who == null ? request.getRemoteAddr() : who.toString());
        var reset = Long.toString(windows.secondsLeft());
        response.setHeader("RateLimit-Limit", Long.toString(windows.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(Math.max(0, windows.limit() - used)));
        response.setHeader("RateLimit-Reset", reset);
        if (used > windows.limit()) {
            response.setHeader("Retry-After", reset);
            problems.write(request, response, new RateLimited());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The caller used up the minute. */
    public static class RateLimited extends DomainException {

        private static final long serialVersionUID = 1L;

        @Override
        public String code() {
            return "rate-limited";
        }

        @Override
        public int status() {
            return 429;
        }
    }
}
