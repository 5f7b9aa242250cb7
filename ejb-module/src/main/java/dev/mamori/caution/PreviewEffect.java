package dev.mamori.caution;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks what an operation that cannot be taken back would do.
 *
 * @param operation the operation's name in the trail
 * @param subjectId the object it would be done to
 */
public record PreviewEffect(
        @PlainText(max = 60, required = true) String operation, @NotNull(message = "{rule.required}") UUID subjectId)
        implements Identified {

    @Override
    public UUID id() {
        return subjectId;
    }
}
