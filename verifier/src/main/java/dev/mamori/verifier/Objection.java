package dev.mamori.verifier;

import java.io.IOException;

/** What speaks against a trail, or against checking it, and where; it ends the check. */
final class Objection extends IOException {

    private static final long serialVersionUID = 1L;

    private final Finding finding;
    private final String place;

    Objection(Finding finding, String place) {
        super(finding + " " + place);
        this.finding = finding;
        this.place = place;
    }

    Finding finding() {
        return finding;
    }

    String place() {
        return place;
    }
}
