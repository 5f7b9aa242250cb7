package dev.mamori.terminal;

/** Where a carrier's filter is not what it should be. */
public record FilterDifference(Kind kind, String iccid, String protocol, String destination, String port) {

    /** How it differs. */
    public enum Kind {
        /** It lets something through that it should not. */
        EXTRA,
        /** It does not let something through that it should. */
        MISSING,
        /** It names a card that is not registered. */
        UNKNOWN_SIM,
        /** An active card has no rule at all. */
        SIM_WITHOUT_RULES
    }

    static FilterDifference of(Kind kind, FilterRule rule) {
        return new FilterDifference(kind, rule.iccid(), rule.protocol(), rule.destination(), rule.port());
    }
}
