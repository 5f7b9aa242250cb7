package dev.mamori.seal;

import static dev.mamori.platform.Permission.AUDIT_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.HandedFile;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import dev.mamori.seal.pki.Envelope;
import dev.mamori.seal.pki.Receiver;
import dev.mamori.seal.store.Heads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;

/** Hands the city its trail, with all that is needed to check it on a computer without a network (controls 8-3, 18). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class TrailExportService {

    /** An event of an operation that took long is sealed later than it began; so much later at most. */
    private static final Duration LATE = Duration.ofMinutes(10);

    @Inject
    Heads heads;

    @Inject
    TrailExport export;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A time's trail as a file; encrypted, where its receiver is named: nothing of it is ever readable on the disk then. */
    @Operation(name = "AUDIT_TRAIL_EXPORTED", permission = AUDIT_READ, risk = IMPACTFUL)
    public HandedFile export(@NotNull(message = "{rule.required}") @Valid TrailPeriod period) {
        period.check();
        var stretch = stretch(period);
        var name = name(stretch);
        if (period.receiver() == null) {
            return HandedFile.written(name, "application/zip", out -> export.write(stretch, out));
        }
        var receiver = Receiver.of(period.receiver(), clock.instant());
        return HandedFile.written(
                name + ".p7m", "application/pkcs7-mime", out -> export.write(stretch, Envelope.to(receiver, out)));
    }

    private TrailStretch stretch(TrailPeriod period) {
        var municipality = caller.get().municipality();
        var from = period.from().toInstant();
        var until = period.until().toInstant();
        var newest = heads.newest(municipality).orElseThrow(NothingSealed::new);
        var end = heads.since(municipality, until.plus(LATE)).orElse(newest);
        var begin = heads.before(municipality, from);
        if (begin.map(SealedHead::size).orElse(0L) >= end.size()) {
            throw new NothingSealed();
        }
        return new TrailStretch(from, until, begin, end);
    }

    private String name(TrailStretch stretch) {
        return "trail-%06d-%d-%d.zip"
                .formatted(
                        caller.get().municipality(),
                        stretch.first(),
                        stretch.end().size());
    }
}
