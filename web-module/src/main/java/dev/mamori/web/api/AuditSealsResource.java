package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.seal.ConsistencyView;
import dev.mamori.seal.HeadPair;
import dev.mamori.seal.HeadSearch;
import dev.mamori.seal.HeadView;
import dev.mamori.seal.SealService;
import dev.mamori.seal.TrailKeyView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;

/** The signed heads of the trail, and the key by which they are checked. */
@Path("v1/audit/seals")
@Produces(MediaType.APPLICATION_JSON)
public class AuditSealsResource {

    @Inject
    SealService seals;

    /** Signed heads, the newest first. */
    @GET
    public Slice<HeadView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Whole limit) {
        return seals.heads(new HeadSearch(cursor, limit == null ? null : limit.value()));
    }

    /** The newest signed head. */
    @GET
    @Path("latest")
    public HeadView latest() {
        return seals.newest();
    }

    /** The key. */
    @GET
    @Path("key")
    public TrailKeyView key() {
        return seals.key();
    }

    /** That one head goes on where another ended. */
    @GET
    @Path("consistency")
    public ConsistencyView consistency(@QueryParam("first") String first, @QueryParam("second") String second) {
        var wrong = new ArrayList<FieldError>();
        var pair = new HeadPair(
                Queries.read("first", first, Long::valueOf, wrong),
                Queries.read("second", second, Long::valueOf, wrong));
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return seals.consistency(pair);
    }
}
