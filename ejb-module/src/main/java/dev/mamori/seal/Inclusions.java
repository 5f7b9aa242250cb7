package dev.mamori.seal;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.seal.store.Heads;
import dev.mamori.seal.store.Leaves;
import dev.mamori.verifier.Hashes;
import dev.mamori.verifier.ProofText;
import dev.mamori.verifier.Proofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Proofs that events of the caller's municipality are under its newest head. */
@ApplicationScoped
public class Inclusions {

    @Inject
    Heads heads;

    @Inject
    Leaves leaves;

    @Inject
    CurrentCaller caller;

    /** The proof for an event. */
    InclusionView of(UUID event) {
        var leaf = leaves.of(event).orElseThrow(() -> leaves.waiting(event) ? new NotSealedYet() : new NotFound());
        var head = heads.newest(caller.get().municipality()).orElseThrow(NotSealedYet::new);
        var index = leaf.event().index();
        if (index >= head.size()) {
            throw new TrailDamaged();
        }
        var path = leaves.inclusion(index, head.size());
        var hash = Hashes.leaf(leaf.event().line().getBytes(StandardCharsets.UTF_8));
        return new InclusionView(
                event,
                leaf.event().line(),
                index,
                head.size(),
                text(hash),
                text(leaf.hash()),
                texts(path),
                head.checkpoint(),
                Proofs.included(hash, index, head.size(), path, head.root()),
                new ProofText(index, head.size(), leaf.event().line(), path, head.checkpoint()).text());
    }

    /** Hashes as they are sent. */
    static List<String> texts(List<byte[]> hashes) {
        return hashes.stream().map(Inclusions::text).toList();
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
