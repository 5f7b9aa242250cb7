package dev.mamori.identity;

import dev.mamori.identity.store.GuardRows.Guarded;
import dev.mamori.identity.store.SignInLimits;
import dev.mamori.platform.Caller;

/**
 * An attempt that was counted and may go on to the password or the code.
 *
 * @param caller who tries, as far as it is known
 * @param login the login id it counts for
 * @param limits the policy in force
 * @param number how many there were in a row, with this one
 */
record Admission(Caller caller, Guarded login, SignInLimits limits, int number) {

    boolean last() {
        return number >= limits.lockThreshold();
    }
}
