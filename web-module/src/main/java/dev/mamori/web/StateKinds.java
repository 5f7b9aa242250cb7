package dev.mamori.web;

import java.util.Map;

/** What a state means to the eye: good, warn, bad, news or open. Its word always stands beside it. */
public final class StateKinds {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("OPEN", "news"),
            Map.entry("IN_PROGRESS", "news"),
            Map.entry("CLOSED", "good"),
            Map.entry("DRAFT", "warn"),
            Map.entry("COMPLETED", "good"),
            Map.entry("INVITED", "news"),
            Map.entry("ACTIVE", "good"),
            Map.entry("LOCKED", "bad"),
            Map.entry("SUSPENDED", "warn"),
            Map.entry("RETIRED", "open"),
            Map.entry("LOST", "bad"),
            Map.entry("REGISTERED", "news"),
            Map.entry("ORDERED", "news"),
            Map.entry("ISSUED", "good"),
            Map.entry("REVOKED", "bad"),
            Map.entry("NO_CERTIFICATE", "warn"),
            Map.entry("CERTIFICATE_ENDS_SOON", "warn"),
            Map.entry("NO_ACTIVE_SIM", "warn"),
            Map.entry("UNUSED", "warn"),
            Map.entry("SUPPLIER_PROPOSED", "news"),
            Map.entry("SUPPLIER_APPROVED", "good"),
            Map.entry("SUPPLIER_ACTIVE", "good"),
            Map.entry("SUPPLIER_ENDED", "open"),
            Map.entry("REVIEW_DUE", "warn"),
            Map.entry("TERM_ENDS_SOON", "warn"),
            Map.entry("NO_WORKERS", "warn"),
            Map.entry("TRAINING_DUE", "warn"),
            Map.entry("NEVER_COMPARED", "bad"),
            Map.entry("FILTER_DIFFERS", "bad"),
            Map.entry("FILTER_OUTDATED", "warn"),
            Map.entry("FILTER_RIGHT", "good"),
            Map.entry("EXTRA", "bad"),
            Map.entry("MISSING", "warn"),
            Map.entry("UNKNOWN_SIM", "bad"),
            Map.entry("SIM_WITHOUT_RULES", "warn"),
            Map.entry("REVIEW_OPEN", "warn"),
            Map.entry("REVIEW_CLOSED", "good"),
            Map.entry("REVIEW_ITEM_OPEN", "warn"),
            Map.entry("REVIEW_ITEM_KEPT", "good"),
            Map.entry("REVIEW_ITEM_ENDED", "open"),
            Map.entry("REVIEW_ITEM_LAPSED", "bad"),
            Map.entry("REVIEW_ITEM_GONE", "open"),
            Map.entry("GOOD", "good"),
            Map.entry("OUTDATED", "bad"),
            Map.entry("CONFORMING", "good"),
            Map.entry("ATTENTION", "warn"),
            Map.entry("FAILING", "bad"),
            Map.entry("UNPROVEN", "open"),
            Map.entry("PASS", "good"),
            Map.entry("FAIL", "bad"),
            Map.entry("SUCCESS", "good"),
            Map.entry("REPEATED", "good"),
            Map.entry("REFUSED", "bad"),
            Map.entry("UNDECLARED", "bad"),
            Map.entry("INVALID", "warn"),
            Map.entry("REJECTED", "warn"),
            Map.entry("STALE", "warn"),
            Map.entry("COMMIT_FAILED", "bad"),
            Map.entry("ERROR", "bad"),
            Map.entry("VERIFIED", "good"),
            Map.entry("NOT_ASKED", "open"),
            Map.entry("ENROLLED", "good"),
            Map.entry("NOT_ENROLLED", "open"),
            Map.entry("PENDING", "news"),
            Map.entry("APPROVED", "good"),
            Map.entry("WITHDRAWN", "open"),
            Map.entry("VOIDED", "warn"),
            Map.entry("EXPIRED", "open"),
            Map.entry("LIVE", "warn"),
            Map.entry("OVER", "open"),
            Map.entry("ENDED", "open"));

    private StateKinds() {}

    /** The kind of a state; what is not known is open. */
    public static String kind(Object state) {
        return state == null ? "open" : KINDS.getOrDefault(state.toString(), "open");
    }
}
