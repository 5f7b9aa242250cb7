package dev.mamori.audit.model;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Identified;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import dev.mamori.platform.Shows;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One call of an operation, from its start to the row that tells its outcome. Knows ids, never what was written or read.
 */
public final class Attempt {

    private final Caller caller;
    private final Instant at;
    private final String operation;
    private final Risk risk;
    private UUID subject;
    private UUID resident;
    private List<UUID> shown = List.of();
    private boolean recorded;

    /** An attempt of a named operation. */
    public Attempt(Caller caller, Instant at, String operation, Risk risk) {
        this.caller = caller;
        this.at = at;
        this.operation = operation;
        this.risk = risk;
    }

    /** The attempt that a call of a use case is. */
    public static Attempt of(Caller caller, Instant at, Method method, Object... arguments) {
        var declared = method.getAnnotation(Operation.class);
        var attempt = declared == null
                ? new Attempt(caller, at, "UNDECLARED", Risk.ROUTINE)
                : new Attempt(caller, at, declared.name(), declared.risk());
        if (arguments != null && arguments.length > 0) {
            attempt.concerning(arguments[0]);
        }
        return attempt;
    }

    /** Takes the object's and the resident's id, and the ids a list shows, from an argument or a result. */
    public Attempt concerning(Object thing) {
        if (thing instanceof Optional<?> perhaps) {
            return perhaps.isPresent() ? concerning(perhaps.get()) : this;
        }
        if (thing instanceof UUID id) {
            subject = id;
        }
        if (thing instanceof Identified identified && identified.id() != null) {
            subject = identified.id();
        }
        if (thing instanceof AboutResident about && about.residentId() != null) {
            resident = about.residentId();
        }
        if (thing instanceof Shows list) {
            shown = list.items().stream()
                    .map(Attempt::idOf)
                    .filter(id -> id != null)
                    .toList();
        }
        return this;
    }

    private static UUID idOf(Object item) {
        if (item instanceof AboutResident about) {
            return about.residentId();
        }
        return item instanceof Identified identified ? identified.id() : null;
    }

    /** Notes that the trail has its row; an attempt has one. */
    public void markRecorded() {
        recorded = true;
    }

    public boolean recorded() {
        return recorded;
    }

    public Caller caller() {
        return caller;
    }

    public Instant at() {
        return at;
    }

    public String operation() {
        return operation;
    }

    public Risk risk() {
        return risk;
    }

    public UUID subject() {
        return subject;
    }

    public UUID resident() {
        return resident;
    }

    public List<UUID> shown() {
        return shown;
    }
}
