package dev.mamori.web.pages;

import dev.mamori.platform.DomainException;
import dev.mamori.platform.SecondFactorEnrolmentRequired;
import dev.mamori.platform.StepUpRequired;
import dev.mamori.web.problem.Causes;
import dev.mamori.web.problem.Problem;
import dev.mamori.web.problem.ProblemWriter;
import dev.mamori.web.security.Origins;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * What goes wrong on a page: a refusal of the domain becomes messages beside the fields it names, and what was typed
 * stays; a page that cannot be shown becomes the error page with its true status; a page whose view is gone is opened
 * anew. The catalogue's sentences are those of the API.
 */
public class PageProblems extends ExceptionHandlerWrapper {

    /** Where the error page finds what happened. */
    public static final String PROBLEM = ProblemWriter.PROBLEM;

    /** Wraps the framework's own handler, which keeps what is broken rather than refused. */
    public PageProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            if (handled(context, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext context, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return openAnew(context);
            }
        }
        var refusal = Causes.domain(thrown);
        refusal.ifPresent(refused -> tell(context, refused));
        return refusal.isPresent();
    }

    private static void tell(FacesContext context, DomainException refused) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var locale = context.getViewRoot().getLocale();
        var problem = Problem.of(refused, Origins.requestId(request), locale);
        if (refused instanceof SecondFactorEnrolmentRequired && !"/account".equals(request.getRequestURI())) {
            Words.redirect("/account");
        } else if (refused instanceof StepUpRequired) {
            Words.redirect("/step-up?then=" + URLEncoder.encode(page(context, request), StandardCharsets.UTF_8));
        } else if (context.isPostback()) {
            request.setAttribute("mamoriProblem", problem.code());
            say(context, problem);
        } else {
            request.setAttribute(PROBLEM, problem);
            fail(context, problem.status());
        }
    }

    /**
     * The page at hand, to come back to with the parameters that say what it shows: a form sends them no more. What is no
     * plain address is left out by the page that goes back.
     */
    private static String page(FacesContext context, HttpServletRequest request) {
        if (context.isPostback()) {
            var view = context.getViewRoot().getViewId();
            return context.getApplication()
                    .getViewHandler()
                    .getBookmarkableURL(context, view, Map.of(), true)
                    .replaceFirst("\\.xhtml", "");
        }
        var query = request.getQueryString();
        return request.getRequestURI().replaceFirst("\\.xhtml$", "") + (query == null ? "" : "?" + query);
    }

    private static void say(FacesContext context, Problem problem) {
        for (var field : problem.errors()) {
            context.addMessage(
                    component(field.pointer()),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, field.message(), field.message()));
        }
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
        context.validationFailed();
        context.renderResponse();
    }

    /** The field a pointer means: its last name; a place in a list is the list's field. */
    static String component(String pointer) {
        return pointer.replaceFirst("(/\\d+)+$", "").replaceFirst("^.*/", "");
    }

    private static void fail(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean openAnew(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        try {
            context.getExternalContext().redirect(request.getRequestURI() + query);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Puts the handler into the framework; named in {@code faces-config.xml}. */
    public static class Factory extends jakarta.faces.context.ExceptionHandlerFactory {

        /** Wraps the framework's own factory. */
        public Factory(jakarta.faces.context.ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageProblems(getWrapped().getExceptionHandler());
        }
    }
}
