package dev.mamori.verifier;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;

/** Checks that an event is in a trail, and that a newer head goes on where an older one ended. */
final class ProofCheck {

    private final PublicKey key;

    ProofCheck(PublicKey key) {
        this.key = key;
    }

    /** Checks that an event is in; a head of the same size that the city kept must agree, null for none. */
    Verdict inclusion(String text, String kept) throws Objection {
        var proof = proof(text);
        var head = head(proof.checkpoint(), Finding.PROOF_UNREADABLE, "checkpoint");
        var mark = EventMark.of(proof.line().getBytes(StandardCharsets.UTF_8));
        if (mark == null) {
            throw new Objection(Finding.EVENT_MALFORMED, Long.toString(proof.index()));
        }
        if (mark.index() != proof.index()) {
            throw new Objection(Finding.EVENT_MISPLACED, proof.index() + " / " + mark);
        }
        if (head.size() != proof.size()) {
            throw new Objection(Finding.SIZE_DIFFERS, proof.size() + " / " + head.size());
        }
        var leaf = Hashes.leaf(proof.line().getBytes(StandardCharsets.UTF_8));
        if (!Proofs.included(leaf, proof.index(), proof.size(), proof.nodes(), head.root())) {
            throw new Objection(Finding.NOT_INCLUDED, mark.toString());
        }
        agree(head, kept);
        return new Verdict(
                Finding.INCLUDED, "", "proofFacts", List.of(head.origin(), mark.toString(), mark.at(), head.size()));
    }

    /** Checks that the newer of two signed heads goes on where the older ended. */
    Verdict consistency(String older, String newer, String nodes) throws Objection {
        var before = head(older, Finding.HEAD_UNREADABLE, "1");
        var after = head(newer, Finding.HEAD_UNREADABLE, "2");
        if (!before.origin().equals(after.origin())) {
            throw new Objection(Finding.OTHER_ORIGIN, before.origin() + " / " + after.origin());
        }
        var place = before.size() + " -> " + after.size();
        if (before.size() > after.size()) {
            throw new Objection(Finding.ROLLED_BACK, place);
        }
        if (before.size() == after.size() && !Arrays.equals(before.root(), after.root())) {
            throw new Objection(Finding.FORKED, place);
        }
        if (!Proofs.consistent(before.head(), after.head(), nodes(nodes))) {
            throw new Objection(Finding.NOT_CONTINUED, place);
        }
        return new Verdict(
                Finding.CONTINUED, "", "consistencyFacts", List.of(after.origin(), before.size(), after.size()));
    }

    private void agree(Checkpoint head, String note) throws Objection {
        if (note == null) {
            return;
        }
        var kept = head(note, Finding.HEAD_UNREADABLE, "--head");
        if (!kept.origin().equals(head.origin())) {
            throw new Objection(Finding.OTHER_ORIGIN, kept.origin() + " / " + head.origin());
        }
        if (kept.size() != head.size()) {
            throw new Objection(Finding.HEAD_OF_OTHER_SIZE, kept.size() + " / " + head.size());
        }
        if (!Arrays.equals(kept.root(), head.root())) {
            throw new Objection(Finding.FORKED, Long.toString(kept.size()));
        }
    }

    private Checkpoint head(String note, Finding otherwise, String where) throws Objection {
        try {
            return Heads.signed(note, Checkpoint.read(note).origin(), key, where);
        } catch (IllegalArgumentException noHead) {
            throw new Objection(otherwise, where + ": " + noHead.getMessage());
        }
    }

    private static ProofText proof(String text) throws Objection {
        try {
            return ProofText.read(text);
        } catch (IllegalArgumentException malformed) {
            throw new Objection(Finding.PROOF_UNREADABLE, String.valueOf(malformed.getMessage()));
        }
    }

    private static List<byte[]> nodes(String text) throws Objection {
        try {
            return ProofText.readNodes(text);
        } catch (IllegalArgumentException malformed) {
            throw new Objection(Finding.PROOF_UNREADABLE, String.valueOf(malformed.getMessage()));
        }
    }
}
