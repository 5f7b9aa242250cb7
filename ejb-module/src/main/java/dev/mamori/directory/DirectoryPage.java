package dev.mamori.directory;

import dev.mamori.platform.Shows;
import java.util.List;

/**
 * A part of a list, as directories ask for it: by number, with how many there are in all (RFC 7644, clause 3.4.2.4).
 *
 * @param items the part, in order
 * @param total how many fit in all
 * @param startIndex the number of the first of the part, from 1
 */
public record DirectoryPage<T>(List<T> items, long total, int startIndex) implements Shows {

    /** Copies the items, so that nobody changes what was answered. */
    public DirectoryPage {
        items = List.copyOf(items);
    }
}
