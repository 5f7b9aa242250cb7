package dev.mamori.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.SignIn;
import dev.mamori.platform.DomainException;
import dev.mamori.web.security.Origins;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Tokens for API clients (RFC 6749, clause 4.4): the client proves itself by HTTP Basic, and by nothing else. */
@Path("v1/oauth2/token")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final String BASIC = "Basic ";

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Gives a token. Errors have the RFC's own form beside ours. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response token(
            @HeaderParam("Authorization") String authorization,
            @FormParam("grant_type") String grant,
            @FormParam("scope") String scope) {
        try {
            var client = client(authorization);
            if (!"client_credentials".equals(grant)) {
                return refused(400, grant == null ? "invalid_request" : "unsupported_grant_type");
            }
            var opened = signIn.clientToken(client[0], client[1], scope, Origins.of(request));
            var seconds = Duration.between(clock.instant(), opened.expiresAt()).toSeconds();
            return Response.ok(new Token(opened.token(), "Bearer", seconds, String.join(" ", opened.roles())))
                    .header("Pragma", "no-cache")
                    .build();
        } catch (DomainException refusal) {
            return refusal.status() == 401 ? refused(401, "invalid_client") : refused(400, "invalid_scope");
        }
    }

    private static String[] client(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new AuthenticationFailed();
        }
        try {
            var pair = new String(
                            Base64.getDecoder()
                                    .decode(authorization
                                            .substring(BASIC.length())
                                            .strip()),
                            StandardCharsets.UTF_8)
                    .split(":", 2);
            if (pair.length == 2) {
                return new String[] {LoginText.of(decoded(pair[0])), decoded(pair[1])};
            }
        } catch (IllegalArgumentException unreadable) {
            throw new AuthenticationFailed();
        }
        throw new AuthenticationFailed();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Response refused(int status, String error) {
        var answer = Response.status(status).entity(new Refusal(error, "urn:mamori:problem:authentication-failed"));
        return (status == 401 ? answer.header("WWW-Authenticate", "Basic realm=\"mamori\"") : answer).build();
    }

    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {}

    record Refusal(String error, @JsonProperty("error_uri") String errorUri) {}
}
