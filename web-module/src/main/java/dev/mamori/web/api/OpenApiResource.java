package dev.mamori.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The API's own description (OpenAPI 3.1), open to everybody. */
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    private static final byte[] DESCRIPTION = read();

    /** The description. */
    @GET
    public Response describe() {
        return Response.ok(DESCRIPTION).build();
    }

    private static byte[] read() {
        try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the API's description cannot be read", unreadable);
        }
    }
}
