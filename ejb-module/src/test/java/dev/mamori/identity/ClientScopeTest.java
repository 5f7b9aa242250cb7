package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.identity.model.ClientScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientScopeTest {

    private final ClientScope registered = ClientScope.of("cases:read cases:write residents:read");

    @Test
    void isAllThatIsRegisteredWhereNothingIsAskedFor() {
        assertThat(registered.narrowedTo(null)).contains(registered);
        assertThat(registered.narrowedTo("")).contains(registered);
        assertThat(registered.whole()).isTrue();
        assertThat(registered.words()).containsExactly("cases:read", "cases:write", "residents:read");
    }

    @Test
    void isWhatIsAskedForInTheRegisteredOrderAndOnce() {
        var narrowed = registered
                .narrowedTo("residents:read cases:read residents:read")
                .orElseThrow();
        assertThat(narrowed.words()).containsExactly("cases:read", "residents:read");
        assertThat(narrowed.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "forms:read", "cases:read forms:read", "cases:read  residents:read", "Cases:read"})
    void isNothingWhereOneWordIsNotRegistered(String asked) {
        assertThat(registered.narrowedTo(asked)).isEmpty();
    }
}
