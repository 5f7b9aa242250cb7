package dev.mamori.verifier;

import java.util.List;

/**
 * What a check found, and where.
 *
 * @param finding what
 * @param place where it is wrong: an event by its numbers, or the sizes between which it is; empty when good
 * @param facts which sentence tells what was looked at; null for none
 * @param values what that sentence tells
 */
record Verdict(Finding finding, String place, String facts, List<Object> values) {

    /** Of a check that ended before anything was counted. */
    static Verdict of(Objection objection) {
        return new Verdict(objection.finding(), objection.place(), null, List.of());
    }
}
