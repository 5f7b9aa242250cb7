package dev.mamori.upkeep;

import java.time.Duration;

/** What is tended, how long it is kept before, and under which name the trail tells of it. */
public enum Duty {
    /** A client that got no answer asks again within minutes; a week leaves room for a long outage. */
    IDEMPOTENCY_KEYS("IDEMPOTENCY_KEYS_FORGOTTEN", Duration.ofDays(7)),
    /** As long as somebody may want to see where a person was signed in; the trail keeps the fact itself. */
    SESSIONS("SESSIONS_FORGOTTEN", Duration.ofDays(90)),
    /** Counted failures of a sign-in that lock nobody any more. */
    LOGIN_GUARDS("LOGIN_GUARDS_FORGOTTEN", Duration.ofDays(2)),
    /** Accounts nobody has used for as long as the municipality's policy says: they are suspended, not deleted. */
    DORMANT_ACCOUNTS("DORMANT_ACCOUNTS_SUSPENDED", Duration.ZERO),
    /** Whether everybody's roles are still needed is asked every quarter, reminded of, and ended on its day. */
    ACCESS_REVIEWS("ACCESS_REVIEWS_TENDED", Duration.ZERO),
    /** Suppliers whose term is over: they end, and their people's accounts with them. */
    SUPPLIER_TERMS("SUPPLIERS_ENDED_BY_TERM", Duration.ZERO);

    private final String operation;
    private final Duration kept;

    Duty(String operation, Duration kept) {
        this.operation = operation;
        this.kept = kept;
    }

    /** The trail's name for it. */
    public String operation() {
        return operation;
    }

    /** How long it is kept. */
    public Duration kept() {
        return kept;
    }
}
