package dev.mamori.platform;

/** Looks at the running system and says whether a control holds. Changes nothing and keeps no personal data. */
public interface ControlProbe {

    /**
     * Looks now. An exception counts as a finding that the control does not hold; where there is nothing to look at, the
     * finding is {@link Finding#unseen}.
     */
    Finding look();
}
