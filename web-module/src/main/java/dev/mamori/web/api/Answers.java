package dev.mamori.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Answers that carry an object's version. */
final class Answers {

    private Answers() {}

    /** 201 with the new object's address and version. */
    static Response created(String path, UUID id, long version, Object view) {
        return Response.created(URI.create("v1/" + path + "/" + id))
                .header("ETag", tag(version))
                .entity(view)
                .build();
    }

    /** 200 with the object's version. */
    static Response versioned(long version, Object view) {
        return Response.ok(view).header("ETag", tag(version)).build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
