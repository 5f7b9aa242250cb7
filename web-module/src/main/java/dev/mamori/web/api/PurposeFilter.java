package dev.mamori.web.api;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.PurposeRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Takes the purpose a client states for a request ({@code X-Purpose}, control 5). An unknown one is none. */
@Provider
public class PurposeFilter implements ContainerRequestFilter {

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var stated = request.getHeaderString("X-Purpose");
        if (stated != null) {
            var purpose = Arrays.stream(Purpose.values())
                    .filter(one -> one.name().equals(stated.strip()))
                    .findFirst()
                    .orElseThrow(PurposeRequired::new);
            caller.become(caller.get().withPurpose(purpose));
        }
    }
}
