package dev.mamori.disclosure;

import static dev.mamori.platform.Permission.APPROVAL_DECIDE;
import static dev.mamori.platform.Permission.BREAK_GLASS_READ;
import static dev.mamori.platform.Permission.BREAK_GLASS_REQUEST;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.disclosure.model.DisclosureOpening;
import dev.mamori.disclosure.store.Disclosures;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.resident.ResidentLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Content for the provider, only as the city lets it: asked for with a ticket, approved by the city, opened within its
 * hours, and every opening shown to the city at once (control 5).
 */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DisclosureService {

    @Inject
    Disclosures disclosures;

    @Inject
    Approvals approvals;

    @Inject
    ResidentLookup residents;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Asks the city; nothing is seen before it approves. */
    @AnsweredOnce
    @Operation(name = "DISCLOSURE_ASKED", permission = BREAK_GLASS_REQUEST, risk = IMPACTFUL, stepUp = true)
    public ApprovalView ask(@NotNull(message = "{rule.required}") @Valid AskDisclosure asked) {
        var command = new AskedDisclosure(
                caller.get().accountId(),
                asked.residentId(),
                asked.fields(),
                asked.purpose(),
                asked.ticket(),
                asked.reason(),
                asked.hours());
        return approvals.request(Disclosing.NAME, command, asked.reason());
    }

    /** Opens what was approved; the city sees that it was. */
    @Operation(name = "DISCLOSED_CONTENT_OPENED", permission = BREAK_GLASS_REQUEST, risk = IMPACTFUL)
    public DisclosedContent open(UUID id) {
        var disclosure = disclosures.get(id);
        disclosure.requireLiveFor(caller.get().accountId(), now());
        disclosures.add(new DisclosureOpening(disclosure, now()));
        return DisclosedContent.of(
                disclosure, residents.find(disclosure.residentId()).orElseThrow(DisclosureRequired::new));
    }

    /** The caller's own disclosures, the newest first. */
    @Operation(name = "OWN_DISCLOSURES_LISTED", permission = BREAK_GLASS_REQUEST)
    public Slice<DisclosureLine> own(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        return lines(disclosures.page(caller.get().accountId(), cursor, limit + 1), limit);
    }

    /** All disclosures of the municipality, the newest first. */
    @Operation(name = "DISCLOSURES_LISTED", permission = BREAK_GLASS_READ)
    public Slice<DisclosureLine> list(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        return lines(disclosures.page(null, cursor, limit + 1), limit);
    }

    /** One disclosure with each time that something was opened under it. */
    @Operation(name = "DISCLOSURE_VIEWED", permission = BREAK_GLASS_READ)
    public DisclosureView find(UUID id) {
        return view(disclosures.get(id));
    }

    /** Ends a disclosure before its time: the next opening is refused. */
    @Operation(name = "DISCLOSURE_ENDED", permission = APPROVAL_DECIDE, risk = IMPACTFUL)
    public DisclosureView end(@NotNull(message = "{rule.required}") @Valid EndDisclosure command) {
        var disclosure = disclosures.get(command.id(), command.expectedVersion());
        disclosure.end(caller.get().accountId(), now());
        disclosures.write();
        return view(disclosure);
    }

    private Slice<DisclosureLine> lines(List<Disclosure> page, int limit) {
        var now = now();
        var lines = page.stream().map(one -> DisclosureLine.of(one, now)).toList();
        return Slice.cut(lines, limit, line -> Cursor.of(line.id()));
    }

    private DisclosureView view(Disclosure disclosure) {
        return DisclosureView.of(disclosure, disclosures.openings(disclosure.id()), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
