package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody who has signed in, or a program with a token. Each signs in once a run, and again when the session has ended.
 */
record Person(Door door, String token) {

    private static final Map<String, Person> SIGNED_IN = new ConcurrentHashMap<>();

    /** A caseworker of long-term care insurance (KAIGO) in our municipality. */
    static Person caseworker() {
        return staff("CASEWORKER");
    }

    /** Somebody of a role in our municipality; of the caseworkers the first. */
    static Person staff(String role) {
        return staff(LiveMamori.demo().ours(), role, 0);
    }

    static Person staff(String municipality, String role, int number) {
        return SIGNED_IN.compute(municipality + role + number, (key, person) -> {
            if (person != null && person.alive()) {
                return person;
            }
            var demo = LiveMamori.demo();
            return new Person(
                    Door.at(demo.terminal(municipality, 0)),
                    SignIn.over(demo.terminal(municipality, 0))
                            .of(demo.account(municipality, role, number))
                            .says("token"));
        });
    }

    /** Whether the session still lives: a test may have ended it, or signed the same person in too often. */
    private boolean alive() {
        return get("/api/v1/purposes").status() == 200;
    }

    /** Our municipality's program that may read and write. */
    static Person program() {
        return program(LiveMamori.demo().ours(), true);
    }

    static Person program(String municipality, boolean full) {
        return SIGNED_IN.computeIfAbsent(municipality + full, key -> {
            var client = LiveMamori.demo().client(municipality, full);
            return new Person(Door.bare(), SignIn.program(client).says("access_token"));
        });
    }

    /** A municipality's directory. */
    static Person directory(String municipality) {
        return SIGNED_IN.computeIfAbsent(municipality + "directory", key -> {
            var client = LiveMamori.demo().directory(municipality);
            return new Person(Door.bare(), SignIn.program(client).says("access_token"));
        });
    }

    /** The request with the person's token and an everyday purpose. */
    Call as(Call call) {
        var signed = call.with("Authorization", "Bearer " + token);
        return call.headers().containsKey("X-Purpose") ? signed : signed.with("X-Purpose", "CARE_CERTIFICATION");
    }

    Answer send(Call call) {
        return door.send(as(call));
    }

    Answer get(String path) {
        return send(Call.get(path));
    }

    Answer post(String path, JsonNode body) {
        return send(Call.of("POST", path).json(body));
    }

    /** Changes an object, based on the version it has now. */
    Answer change(String method, String path, String version, JsonNode body) {
        return send(Call.of(method, path).json(body).on(version));
    }
}
