package dev.mamori.web.api;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Takes the preview after which a client goes ahead ({@code X-Preview}, control 14). */
@Provider
public class PreviewFilter implements ContainerRequestFilter {

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var said = request.getHeaderString("X-Preview");
        if (said != null) {
            caller.goAheadAfter(id(said.strip()));
        }
    }

    private static UUID id(String said) {
        try {
            if (said.length() == 36) {
                return UUID.fromString(said);
            }
        } catch (IllegalArgumentException none) {
            // what is no id is said below
        }
        throw new Invalid("/X-Preview", "format");
    }
}
