package dev.mamori.platform;

import java.util.UUID;

/** Something with an id the audit trail can name: a view, a line of a list, or a command that changes an object. */
public interface Identified {

    /** The object's id. */
    UUID id();
}
