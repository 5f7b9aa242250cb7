package dev.mamori.identity.model;

import java.util.List;

/**
 * Whose password it is, as far as a guesser knows: what must not stand in it.
 *
 * @param loginId the login id, as registered
 * @param names the person's names, in whatever script they are written
 * @param places the municipality's names, likewise
 */
public record PasswordOwner(String loginId, List<String> names, List<String> places) {

    /** Copies the lists; names that are not there are left out. */
    public PasswordOwner {
        names = present(names);
        places = present(places);
    }

    private static List<String> present(List<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
    }
}
