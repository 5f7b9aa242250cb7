package dev.mamori.identity;

import dev.mamori.identity.model.SecurityPolicy;
import dev.mamori.identity.store.PolicyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The security policy of the municipality that the running transaction works for. */
@ApplicationScoped
public class SecurityPolicies {

    @Inject
    PolicyRows rows;

    /** The policy in force. */
    public SecurityPolicy current() {
        return rows.current();
    }

    /** Begins with the usual values; when a municipality is set up. */
    public void begin() {
        rows.add(SecurityPolicy.usual());
    }
}
