package dev.mamori.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Holds the {@link Caller} of the request at hand; before a sign-in it is nobody. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.nobody(Ids.next(), "-");
    private IdempotencyKey idempotencyKey;
    private UUID preview;

    /** Who is calling. */
    public Caller get() {
        return caller;
    }

    /** Says who is calling; only the sign-in and the system's own duties do this. */
    public void become(Caller established) {
        caller = established;
    }

    /** The key under which the caller wants a repeated creation answered once, or null. */
    public IdempotencyKey idempotencyKey() {
        return idempotencyKey;
    }

    /** Takes the key the request carries. */
    public void repeatableUnder(IdempotencyKey key) {
        idempotencyKey = key;
    }

    /** The preview after which the caller goes ahead, or null. */
    public UUID preview() {
        return preview;
    }

    /** Goes ahead after a preview. */
    public void goAheadAfter(UUID shown) {
        preview = shown;
    }
}
