package dev.mamori.tests.inside;

import dev.mamori.caution.PreviewEffect;
import dev.mamori.caution.PreviewService;
import dev.mamori.caution.PreviewView;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Confirmed;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Looks at what cannot be taken back before doing it, as people do. */
@ApplicationScoped
public class Foresight {

    @Inject
    AsCaller as;

    @Inject
    PreviewService previews;

    @Inject
    CurrentCaller current;

    /** Does the work after it was shown what the operation would do to the object. */
    public Ending does(Caller caller, String operation, Object command, Callable<?> work) {
        return after(caller, of(caller, operation, command), work);
    }

    /** A preview of what a command would do; null where there is none to be had. */
    public UUID of(Caller caller, String operation, Object command) {
        if (!(command instanceof Confirmed confirmed) || confirmed.id() == null) {
            return null;
        }
        var shown = preview(caller, operation, confirmed.id());
        return shown.well() ? ((PreviewView) shown.result()).id() : null;
    }

    /** What is shown, in a request of its own. */
    public Ending preview(Caller caller, String operation, UUID subject) {
        return as.does(earlier(caller), () -> previews.preview(new PreviewEffect(operation, subject)));
    }

    /** Does the work after a preview. */
    public Ending after(Caller caller, UUID preview, Callable<?> work) {
        return as.does(caller, () -> {
            current.goAheadAfter(preview);
            try {
                return work.call();
            } finally {
                current.goAheadAfter(null);
            }
        });
    }

    /** The same person a moment before. */
    private static Caller earlier(Caller caller) {
        return new Caller(
                caller.kind(),
                caller.municipality(),
                caller.accountId(),
                caller.name(),
                caller.departments(),
                caller.everyDepartment(),
                caller.permissions(),
                caller.seat(),
                caller.purpose(),
                Ids.next(),
                "127.0.0.1");
    }
}
