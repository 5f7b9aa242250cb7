package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.supplier.model.Worker;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of a supplier's people.
 *
 * @param accountLoginId the account's login id, null where the person has none
 * @param leftOn since when the person works there no more, null while the person does
 */
public record WorkerView(
        UUID id,
        String name,
        String role,
        LocalDate trainedOn,
        LocalDate ndaOn,
        UUID accountId,
        String accountLoginId,
        LocalDate leftOn)
        implements Identified {

    static WorkerView of(Worker worker, String loginId) {
        var sheet = worker.sheet();
        return new WorkerView(
                worker.id(),
                sheet.name(),
                sheet.role(),
                sheet.trainedOn(),
                sheet.ndaOn(),
                worker.accountId(),
                loginId,
                worker.leftOn());
    }
}
