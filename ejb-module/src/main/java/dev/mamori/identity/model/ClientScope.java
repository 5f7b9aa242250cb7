package dev.mamori.identity.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scope words of an API client's token: all its client is registered with, or those of them that it asked for (RFC
 * 6749, clause 3.3; control 12). Never more.
 *
 * @param words the words, in the order they were registered
 * @param whole whether they are all the client has
 */
public record ClientScope(Set<String> words, boolean whole) {

    public ClientScope {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** All that a client is registered with, separated by spaces. */
    public static ClientScope of(String registered) {
        return new ClientScope(new LinkedHashSet<>(List.of(registered.strip().split(" +"))), true);
    }

    /**
     * What was asked for, where the client has all of it. Nothing asked for means everything; an empty parameter counts as
     * none (RFC 6749, clause 3.2).
     */
    public Optional<ClientScope> narrowedTo(String asked) {
        if (asked == null || asked.isEmpty()) {
            return Optional.of(this);
        }
        var wanted = List.of(asked.split(" ", -1));
        if (!words.containsAll(wanted)) {
            return Optional.empty();
        }
        var granted = new LinkedHashSet<>(words);
        granted.retainAll(wanted);
        return Optional.of(new ClientScope(granted, false));
    }
}
