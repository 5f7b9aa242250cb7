package dev.mamori.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.sasl.AuthorizeCallback;
import org.junit.jupiter.api.Test;

class HolderOnlyTest {

    private final List<Callback> asked = new ArrayList<>();
    private final HolderOnly holder = new HolderOnly(callbacks -> {
        for (var callback : callbacks) {
            asked.add(callback);
            if (callback instanceof AuthorizeCallback authorize) {
                authorize.setAuthorized(true);
            }
        }
    });

    @Test
    void theHoldersPasswordIsLookedUp() throws IOException, UnsupportedCallbackException {
        holder.is("mamori-kanri");
        holder.handle(password("mamori-kanri"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void anotherNamesPasswordIsNot() throws IOException, UnsupportedCallbackException {
        holder.is("somebody");
        holder.handle(password("mamori-kanri"));
        holder.handle(password("Somebody"));
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAHolderNobodysIs() throws IOException, UnsupportedCallbackException {
        holder.handle(password("mamori-kanri"));
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyTheHolderIsGivenLeaveAndOnlyAsThemselves() throws IOException, UnsupportedCallbackException {
        holder.is("somebody");
        for (var pair : List.of(
                List.of("somebody", "somebody"),
                List.of("mamori-kanri", "mamori-kanri"),
                List.of("somebody", "mamori-kanri"))) {
            var leave = new AuthorizeCallback(pair.get(0), pair.get(1));
            holder.handle(new Callback[] {leave});
            assertThat(leave.isAuthorized())
                    .as("%s", pair)
                    .isEqualTo(List.of("somebody", "somebody").equals(pair));
        }
    }

    private static Callback[] password(String name) {
        return new Callback[] {new NameCallback("name", name), new PasswordCallback("password", false)};
    }
}
