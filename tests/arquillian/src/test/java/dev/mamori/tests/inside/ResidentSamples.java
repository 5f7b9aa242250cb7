package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.platform.Ids;
import dev.mamori.resident.CorrectResident;
import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.ResidentSearch;
import java.util.Optional;
import java.util.UUID;

/** Samples of the register of residents. */
final class ResidentSamples {

    private ResidentSamples() {}

    static void into(Samples samples) {
        samples.sample("RESIDENT_REGISTERED", scene -> args(Scene.somebody()))
                .changes("resident")
                .invalid(scene -> args(nameless()));
        samples.sample(
                        "RESIDENT_CORRECTED",
                        scene -> args(
                                moved(scene.resident().id(), scene.resident().version(), "守里市港町2丁目")))
                .changes("resident")
                .invalid(scene ->
                        args(moved(scene.resident().id(), scene.resident().version(), "\u0007")))
                .rejected("not-found", scene -> args(moved(Ids.next(), 1, "守里市港町2丁目")));
        samples.sample("RESIDENT_VIEWED", scene -> args(scene.resident().id()))
                .rejected("not-found", scene -> args(Ids.next()));
        samples.sample(
                        "RESIDENTS_SEARCHED",
                        scene -> args(named(scene.resident().familyNameKana(), 50)))
                .invalid(scene -> args(named("ア", 0)));
    }

    private static RegisterResident nameless() {
        var somebody = Scene.somebody();
        return new RegisterResident(
                " ",
                somebody.givenName(),
                somebody.familyNameKana(),
                somebody.givenNameKana(),
                somebody.birthDate(),
                somebody.sex(),
                null,
                null,
                null);
    }

    static CorrectResident moved(UUID id, long version, String address) {
        return new CorrectResident(id, version, null, null, null, null, null, null, null, Optional.of(address), null);
    }

    private static ResidentSearch named(String kana, int limit) {
        return new ResidentSearch(null, kana, null, null, null, null, null, limit);
    }
}
