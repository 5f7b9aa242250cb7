package dev.mamori.directory;

import dev.mamori.platform.Identified;
import java.util.UUID;

/** A group of a user, or a user in a group. */
public record Related(UUID id, String displayName) implements Identified {}
