package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.Suspect;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Samples of the questions after an incident's reach. */
final class ImpactSamples {

    private ImpactSamples() {}

    static void into(Samples samples) {
        samples.sample("IMPACT_MEASURED", scene -> args(asked(scene, 50))).invalid(scene -> args(asked(scene, 0)));
        samples.sample("TOUCHED_PERSONS_LISTED", scene -> args(asked(scene, 50)))
                .invalid(scene -> args(asked(scene, 0)));
    }

    private static ImpactQuestion asked(Scene scene, int limit) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var resident = scene.resident().id().toString();
        return new ImpactQuestion(Suspect.RESIDENT, resident, now.minusHours(1), now.plusHours(1), null, limit);
    }
}
