package dev.mamori.identity.model;

import java.util.Map;
import java.util.Set;

/** Where an account stands in its life, and where it can go (control 12). */
public enum AccountState {
    /** Waits for its person to choose a password. */
    INVITED,
    ACTIVE,
    /** Cannot sign in until somebody resumes it. */
    SUSPENDED,
    /** Over for good; its login id is never given again. */
    RETIRED;

    private static final Map<AccountState, Set<AccountState>> MOVES = Map.of(
            INVITED, Set.of(ACTIVE, SUSPENDED, RETIRED),
            ACTIVE, Set.of(SUSPENDED, RETIRED),
            SUSPENDED, Set.of(ACTIVE, INVITED, RETIRED),
            RETIRED, Set.of());

    /** Whether an account in this state can go to the other. */
    public boolean leadsTo(AccountState next) {
        return MOVES.get(this).contains(next);
    }
}
