package dev.mamori.casework.model;

import dev.mamori.casework.CaseCategory;

/**
 * What a case is about.
 *
 * @param title in a few words, blanks around removed
 */
public record Matter(String title, CaseCategory category) {

    /** Tidies what was given. */
    public Matter {
        title = title.strip();
    }
}
