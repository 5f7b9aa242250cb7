package dev.mamori.web.security;

import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.DomainException;
import dev.mamori.web.problem.ProblemWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one authentication of pages and API: an opaque token, in a host-bound cookie for pages and as a bearer for the API.
 * The API takes no cookie, so no other site can make a browser act there.
 */
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    CurrentCaller caller;

    @Inject
    Visit visit;

    @Inject
    ProblemWriter problems;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var origin = Origins.of(request);
        caller.become(Caller.nobody(origin.requestId(), origin.sourceAddress()));
        var token = token(request);
        if (token.isPresent()) {
            try {
                var result = stores.validate(new TokenCredential(token.get(), origin));
                if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                    var session = ((SignedInPrincipal) result.getCallerPrincipal()).session();
                    visit.of(session);
                    caller.become(session.caller());
                    return context.notifyContainerAboutLogin(result);
                }
            } catch (DomainException wrongPlace) {
                return context.isProtected() ? refuse(request, response, wrongPlace) : context.doNothing();
            }
        }
        return context.isProtected() ? ask(request, response) : context.doNothing();
    }

    private AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response) {
        if (api(request)) {
            problems.write(request, response, new AuthenticationFailed());
        } else {
            problems.redirect(request, response, "/login");
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** A live session from where its terminal may not be: the caller is told, and stays nobody. */
    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, DomainException wrongPlace) {
        if (api(request)) {
            problems.write(request, response, wrongPlace);
        } else {
            problems.page(request, response, wrongPlace);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static Optional<String> token(HttpServletRequest request) {
        if (!api(request)) {
            return SessionCookies.read(request, SessionCookies.SESSION);
        }
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
