package dev.mamori.web.api;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.PurposeRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Takes the purpose a client states for a request ({@code X-Purpose}, control 5). An unknown one is none; what a session is used for on
 * pages does not count here. */
@Provider
public class PurposeFilter implements ContainerRequestFilter {

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var stated = request.getHeaderString("X-Purpose");
        var purpose = stated == null ? null : known(stated.strip());
        caller.become(caller.get().withPurpose(purpose));
    }

    private static Purpose known(String code) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(PurposeRequired::new);
    }
}
