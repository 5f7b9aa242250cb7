package dev.mamori.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Keeps the pages' error page out of the API: what the framework itself refuses is a problem too. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class OnlyProblems extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void sendError(int status) {
                problems.write(request, response, new Refused(status));
            }

            @Override
            public void sendError(int status, String words) {
                sendError(status);
            }
        });
    }
}
