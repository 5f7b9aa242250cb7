package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.supplier.model.WorkerSheet;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Names one of a supplier's people.
 *
 * @param id the supplier
 */
public record AddWorker(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 80, required = true) String name,
        @PlainText(max = 80, required = true) String role,
        LocalDate trainedOn,
        LocalDate ndaOn)
        implements Identified {

    WorkerSheet sheet() {
        return new WorkerSheet(name, role, trainedOn, ndaOn);
    }
}
