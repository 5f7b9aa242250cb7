package dev.mamori.caution;

import static dev.mamori.platform.Permission.CONTROL_PROBE;
import static dev.mamori.platform.Risk.IRREVERSIBLE;

import dev.mamori.platform.Confirmed;
import dev.mamori.platform.Guarded;
import dev.mamori.platform.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Something that cannot be taken back and does nothing, behind the same gates as the rest: to see that they are shut. */
@ApplicationScoped
@Guarded
public class PreviewDrill {

    static final String NAME = "PREVIEW_DRILL";

    /** Does nothing; but nobody gets here without having been shown it. */
    @Operation(name = NAME, permission = CONTROL_PROBE, risk = IRREVERSIBLE)
    public boolean harm(Target target) {
        return target.id() != null;
    }

    /** What it would be done to. */
    public record Target(UUID id, String confirmation) implements Confirmed {}
}
