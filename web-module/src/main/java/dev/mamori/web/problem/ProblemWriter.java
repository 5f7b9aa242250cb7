package dev.mamori.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.platform.DomainException;
import dev.mamori.web.frame.Languages;
import dev.mamori.web.frame.RequestFrame;
import dev.mamori.web.security.Origins;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a problem where no resource is reached yet: from filters and the authentication. */
@ApplicationScoped
public class ProblemWriter {

    /** Where the error page finds what happened. */
    public static final String PROBLEM = "mamori.problem";

    @Inject
    ObjectMapper json;

    /** Writes the problem as the whole answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, DomainException thrown) {
        var locale = Languages.of(request);
        var problem = Problem.of(thrown, Origins.requestId(request), locale);
        RequestFrame.mark(request, response);
        try {
            var directory = ScimError.asked(request);
            response.setStatus(directory ? ScimError.status(problem.status()) : problem.status());
            response.setContentType(directory ? ScimError.MEDIA_TYPE : Problem.MEDIA_TYPE);
            response.setHeader("Content-Language", locale.getLanguage());
            if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Bearer");
            }
            var bytes = json.writeValueAsBytes(directory ? ScimError.of(problem) : problem);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.flushBuffer();
            // ended at once, or the container would put its own error page in its place
            ServletRequestContext.requireCurrent().getExchange().endExchange();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Shows a browser the problem on the error page. */
    public void page(HttpServletRequest request, HttpServletResponse response, DomainException thrown) {
        RequestFrame.mark(request, response);
        request.setAttribute(PROBLEM, Problem.of(thrown, Origins.requestId(request), Languages.of(request)));
        try {
            response.sendError(thrown.status());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends a browser elsewhere. */
    public void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        RequestFrame.mark(request, response);
        try {
            response.sendRedirect(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
