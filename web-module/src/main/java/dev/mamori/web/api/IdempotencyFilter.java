package dev.mamori.web.api;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.IdempotencyKey;
import dev.mamori.platform.Invalid;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the client's own name for a creation ({@code Idempotency-Key}) and what it is asked under that name. */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter {

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null
                || !HttpMethod.POST.equals(request.getMethod())
                || caller.get().accountId() == null) {
            return;
        }
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Invalid("/Idempotency-Key", "format");
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        caller.repeatableUnder(new IdempotencyKey(key, hash(request, body)));
    }

    private static String hash(ContainerRequestContext request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo().getPath().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the platform lacks SHA-256", missing);
        }
    }
}
