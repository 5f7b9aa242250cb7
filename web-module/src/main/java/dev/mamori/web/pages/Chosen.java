package dev.mamori.web.pages;

import dev.mamori.platform.Invalid;

/** Reads what a page's address says about a choice. */
final class Chosen {

    private Chosen() {}

    /** The value; null when nothing is said, and a refusal when it is none of the choices. */
    static <E extends Enum<E>> E of(Class<E> type, String name, String pointer) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid(pointer, "format");
        }
    }
}
