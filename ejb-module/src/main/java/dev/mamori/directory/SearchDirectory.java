package dev.mamori.directory;

import dev.mamori.platform.PlainText;

/**
 * Which part of a list the directory wants. More than {@link #CEILING} are never given at once; a number below the first
 * means the first (RFC 7644, clause 3.4.2.4).
 *
 * @param filter as the directory wrote it, null for everything
 * @param startIndex the number of the first, from 1; null for the first
 * @param count how many at most, null for the usual number
 * @param related whether to say what belongs to each: the groups of a user, the members of a group
 */
public record SearchDirectory(
        @PlainText(max = 200_000) String filter, Integer startIndex, Integer count, boolean related) {

    /** How many are given at once at most. */
    public static final int CEILING = 100;

    private static final int USUAL = 50;

    int first() {
        return startIndex == null ? 1 : Math.max(1, startIndex);
    }

    int most() {
        return count == null ? USUAL : Math.max(0, Math.min(CEILING, count));
    }
}
