package dev.mamori.web.security;

import dev.mamori.identity.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Validates tokens against the live sessions. */
@ApplicationScoped
public class TokenStore implements IdentityStore {

    @Inject
    Sessions sessions;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof TokenCredential token)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return sessions.of(token.token(), token.origin())
                .map(session -> new CredentialValidationResult(new SignedInPrincipal(session), Set.of("CALLER")))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
