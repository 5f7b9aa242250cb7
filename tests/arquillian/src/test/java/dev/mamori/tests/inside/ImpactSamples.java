package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.Suspect;
import dev.mamori.platform.Ids;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Samples of the questions after an incident's reach. */
final class ImpactSamples {

    private ImpactSamples() {}

    static void into(Samples samples) {
        for (var operation : List.of("IMPACT_MEASURED", "TOUCHED_PERSONS_LISTED")) {
            samples.sample(operation, scene -> args(asked(scene.resident().id(), 50)))
                    .invalid(scene -> args(asked(scene.resident().id(), 0)))
                    .findsNothing(scene -> args(asked(Ids.next(), 50)));
        }
    }

    private static ImpactQuestion asked(UUID resident, int limit) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        return new ImpactQuestion(
                Suspect.RESIDENT, resident.toString(), now.minusHours(1), now.plusHours(1), null, limit);
    }
}
