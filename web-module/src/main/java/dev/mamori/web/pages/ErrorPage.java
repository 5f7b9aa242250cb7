package dev.mamori.web.pages;

import dev.mamori.platform.Messages;
import dev.mamori.web.frame.Languages;
import dev.mamori.web.problem.Problem;
import dev.mamori.web.security.Origins;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a person sees when a page cannot be shown: what happened, what to do, and the number to tell. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    private Problem problem;

    @PostConstruct
    void find() {
        problem = (Problem) request.getAttribute(PageProblems.PROBLEM);
        if (problem == null) {
            var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            problem = Problem.of(
                    code(status == null ? 404 : status),
                    status == null ? 404 : status,
                    List.of(),
                    Origins.requestId(request),
                    Messages.supported(Languages.of(request)));
        }
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "authentication-failed";
            case 403 -> "forbidden";
            case 404, 405 -> "not-found";
            default -> status < 500 ? "malformed-request" : "internal-error";
        };
    }

    public String getCode() {
        return problem.code();
    }

    public String getTitle() {
        return problem.title();
    }

    public String getDetail() {
        return problem.detail();
    }

    public String getRequestId() {
        return Origins.requestId(request).toString();
    }
}
