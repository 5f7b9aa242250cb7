package dev.mamori.casework;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/** The newest version of a form, in a list. */
public record FormLine(UUID id, String key, int version, String title, String titleEn, Instant publishedAt)
        implements Identified {}
