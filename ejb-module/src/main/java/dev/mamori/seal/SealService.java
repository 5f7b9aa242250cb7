package dev.mamori.seal;

import static dev.mamori.platform.Permission.AUDIT_READ;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.seal.store.Heads;
import dev.mamori.seal.store.Leaves;
import dev.mamori.verifier.ProofText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives the city the proofs by which it checks its trail without trusting anybody (control 18). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SealService {

    @Inject
    Heads heads;

    @Inject
    Leaves leaves;

    @Inject
    Inclusions inclusions;

    @Inject
    Signer signer;

    @Inject
    CurrentCaller caller;

    /** Signed heads, the newest first. */
    @Operation(name = "AUDIT_HEADS_LISTED", permission = AUDIT_READ)
    public Slice<HeadView> heads(@NotNull(message = "{rule.required}") @Valid HeadSearch search) {
        var before = search.cursor() == null ? Long.MAX_VALUE : Cursor.number(search.cursor());
        var found = heads.down(municipality(), before, search.size() + 1).stream()
                .map(HeadView::of)
                .toList();
        return Slice.cut(found, search.size(), head -> Cursor.of(head.size()));
    }

    /** The newest signed head. */
    @Operation(name = "AUDIT_HEAD_READ", permission = AUDIT_READ)
    public HeadView newest() {
        return heads.newest(municipality()).map(HeadView::of).orElseThrow(NotFound::new);
    }

    /** The key by which the heads are checked. */
    @Operation(name = "AUDIT_KEY_READ", permission = AUDIT_READ)
    public TrailKeyView key() {
        return signer.publicKey(municipality())
                .map(key -> PublicKeyText.view(Signer.origin(municipality()), key))
                .orElseThrow(NotFound::new);
    }

    /** The proof that an event is under the newest signed head. */
    @Operation(name = "AUDIT_PROOF_GIVEN", permission = AUDIT_READ)
    public InclusionView inclusion(UUID event) {
        return inclusions.of(event);
    }

    /** The proof that one signed head goes on where another ended. */
    @Operation(name = "AUDIT_CONSISTENCY_PROVED", permission = AUDIT_READ)
    public ConsistencyView consistency(@NotNull(message = "{rule.required}") @Valid HeadPair sizes) {
        if (sizes.first() > sizes.second()) {
            throw new Invalid("/second", "order");
        }
        var first = head(sizes.first(), "/first");
        var second = head(sizes.second(), "/second");
        var path = leaves.consistency(first.size(), second.size());
        return new ConsistencyView(
                HeadView.of(first), HeadView.of(second), Inclusions.texts(path), ProofText.nodeLines(path));
    }

    private SealedHead head(long size, String pointer) {
        return heads.at(municipality(), size).orElseThrow(() -> new Invalid(pointer, "head-size"));
    }

    private int municipality() {
        return caller.get().municipality();
    }
}
