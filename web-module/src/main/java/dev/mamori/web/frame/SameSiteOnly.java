package dev.mamori.web.frame;

import dev.mamori.platform.AccessDenied;
import dev.mamori.web.problem.ProblemWriter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses changes that another site makes a browser send. Browsers say where a request was started; what is no browser
 * says nothing, and carries no cookie of ours either. Stands beside the pages' own tokens and the cookies' SameSite.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameSiteOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || own(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, new AccessDenied());
        }
    }

    private static boolean own(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site) && !"none".equals(site)) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.equals("https://" + request.getHeader("Host"));
    }
}
