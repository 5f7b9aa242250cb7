package dev.mamori.terminal;

import static dev.mamori.platform.Permission.TERMINAL_MANAGE;
import static dev.mamori.platform.Permission.TERMINAL_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.platform.Operation;
import dev.mamori.platform.PlainText;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The carrier's filter: what it should be, and what its export says it is (control 6-2). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class CarrierFilterService {

    @Inject
    FilterDesk desk;

    /** The policy for the carrier to load. */
    @Operation(name = "FILTER_POLICY_VIEWED", permission = TERMINAL_READ)
    public FilterPolicy policy() {
        return desk.policy();
    }

    /** Compares a carrier's export, and keeps what was found; a file with a fault changes nothing. */
    @Operation(name = "CARRIER_FILTER_COMPARED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public FilterComparison compare(@PlainText(max = 900_000, required = true, multiline = true) String csv) {
        return desk.compare(csv);
    }

    /** The newest comparisons, the last one first. */
    @Operation(name = "FILTER_COMPARISONS_LISTED", permission = TERMINAL_READ)
    public Slice<FilterComparison> comparisons() {
        return new Slice<>(desk.comparisons(), null);
    }
}
