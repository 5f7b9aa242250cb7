package dev.mamori.approval;

import dev.mamori.caution.Effect;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Risk;
import java.time.Duration;
import java.util.UUID;

/**
 * Something dangerous that is done only when a second person approves. A context implements it for each such action; the
 * approval finds it by its name. Nothing else may call {@link #carryOut}: what calls it past the approval passes four eyes
 * by, and an architecture test forbids it.
 *
 * @param <P> what is asked for: a record that JSON can hold
 */
public interface FourEyesAction<P> {

    /** The action's name in the trail, as an {@code @Operation} has one; its procedure (control 14) is called the same. */
    String name();

    /** The type of what is asked for. */
    Class<P> payloadType();

    /** How much harm a mistake does. */
    default Risk risk() {
        return Risk.IMPACTFUL;
    }

    /** What the approver must hold besides the right to decide. */
    default Permission approver() {
        return Permission.APPROVAL_DECIDE;
    }

    /** How long a request waits for a decision. */
    default Duration patience() {
        return Duration.ofHours(72);
    }

    /** What it would do now; refuses what cannot be asked for. */
    Effect effect(P payload);

    /**
     * Does it, in the running transaction.
     *
     * @param approval the request that was approved
     * @return the id of what it made or changed, for the trail
     */
    UUID carryOut(P payload, UUID approval);
}
