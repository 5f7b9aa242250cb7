package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.platform.Ids;
import dev.mamori.seal.HeadPair;
import dev.mamori.seal.HeadSearch;
import dev.mamori.seal.TrailPeriod;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Samples of what the city asks to check its trail by. */
final class SealSamples {

    private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);

    private SealSamples() {}

    static void into(Samples samples) {
        samples.sample("AUDIT_HEADS_LISTED", scene -> args(new HeadSearch(null, 50)))
                .invalid(scene -> args(new HeadSearch(null, 0)));
        samples.sample("AUDIT_HEAD_READ", SealSamples::sealed);
        samples.sample("AUDIT_KEY_READ", SealSamples::sealed);
        samples.sample("AUDIT_PROOF_GIVEN", scene -> args(event(scene))).findsNothing(scene -> args(Ids.next()));
        samples.sample("AUDIT_CONSISTENCY_PROVED", scene -> args(new HeadPair(size(scene), size(scene))))
                .invalid(scene -> args(new HeadPair(0L, 1L)));
        samples.sample(
                        "AUDIT_TRAIL_EXPORTED",
                        scene -> args(new TrailPeriod(NOW.minusYears(1), NOW.plusYears(1), null)))
                .invalid(scene -> args(new TrailPeriod(null, NOW, null)));
    }

    private static Object[] sealed(Scene scene) {
        size(scene);
        return new Object[0];
    }

    private static UUID event(Scene scene) {
        size(scene);
        return Sql.look(
                        "select event_id from audit_leaf where tenant_id = ? limit 1",
                        scene.city().code())
                .get(0)
                .id("event_id");
    }

    /** A head's size; the first is signed some seconds after the first event. */
    private static long size(Scene scene) {
        for (var tries = 0; tries < 200; tries++) {
            var heads = Sql.look(
                    "select tree_size from audit_head where tenant_id = ? limit 1",
                    scene.city().code());
            if (!heads.isEmpty()) {
                return heads.get(0).number("tree_size");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("nothing was sealed");
    }
}
