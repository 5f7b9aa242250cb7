package dev.mamori.web.problem;

import dev.mamori.identity.SecondFactorRequired;
import dev.mamori.platform.FieldError;
import dev.mamori.web.frame.BodyTooLarge;
import dev.mamori.web.frame.Languages;
import dev.mamori.web.frame.UnreadableBody;
import dev.mamori.web.security.Origins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Turns everything that can go wrong into one problem: the domain's refusals, the framework's, unreadable bodies, and
 * what is broken, which is told only to the log.
 */
@Provider
@ApplicationScoped
public class AnyProblem implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(AnyProblem.class.getName());

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableBody unreadable) {
                return answer(unreadable.code(), unreadable.status(), unreadable.errors());
            }
            if (cause instanceof BodyTooLarge) {
                return answer("too-large", 413, List.of());
            }
        }
        var domain = Causes.domain(thrown);
        if (domain.isPresent()) {
            var refusal = domain.get();
            var asked = refusal instanceof SecondFactorRequired due ? due.keyRequest() : null;
            return answer(
                    problem(refusal.code(), refusal.status(), refusal.errors()).with(asked));
        }
        return thrown instanceof WebApplicationException refused ? refused(refused) : broken(thrown);
    }

    private Response refused(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (!Refused.known(status)) {
            return broken(refused);
        }
        var answer = Response.fromResponse(answer(new Refused(status).code(), status, List.of()));
        var allow = refused.getResponse().getHeaderString("Allow");
        return (allow == null ? answer : answer.header("Allow", allow)).build();
    }

    private Response broken(Throwable thrown) {
        LOG.log(System.Logger.Level.ERROR, "request " + Origins.requestId(request) + " failed", thrown);
        return answer("internal-error", 500, List.of());
    }

    private Response answer(String code, int status, List<FieldError> errors) {
        return answer(problem(code, status, errors));
    }

    private Problem problem(String code, int status, List<FieldError> errors) {
        return Problem.of(code, status, errors, Origins.requestId(request), Languages.of(request));
    }

    private Response answer(Problem problem) {
        var answer =
                worded(problem).header("Content-Language", Languages.of(request).getLanguage());
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 503) {
            answer.header("Retry-After", "5");
        }
        return answer.build();
    }

    private Response.ResponseBuilder worded(Problem problem) {
        return ScimError.asked(request)
                ? Response.status(ScimError.status(problem.status()))
                        .type(ScimError.MEDIA_TYPE)
                        .entity(ScimError.of(problem))
                : Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
