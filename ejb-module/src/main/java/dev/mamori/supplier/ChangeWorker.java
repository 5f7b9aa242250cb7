package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.supplier.model.WorkerSheet;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Registers anew what is known of one of a supplier's people. A component that is null leaves its field as it is.
 *
 * @param id the supplier
 */
public record ChangeWorker(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") UUID workerId,
        Optional<@PlainText(max = 80, required = true) String> name,
        Optional<@PlainText(max = 80, required = true) String> role,
        LocalDate trainedOn,
        LocalDate ndaOn)
        implements Identified {

    WorkerSheet appliedTo(WorkerSheet now) {
        return new WorkerSheet(
                name == null ? now.name() : name.orElseThrow(),
                role == null ? now.role() : role.orElseThrow(),
                trainedOn == null ? now.trainedOn() : trainedOn,
                ndaOn == null ? now.ndaOn() : ndaOn);
    }
}
