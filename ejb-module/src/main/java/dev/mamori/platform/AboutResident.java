package dev.mamori.platform;

import java.util.UUID;

/** Something that tells of one resident, so that the trail can answer who saw that person's data (control 8-1). */
public interface AboutResident {

    /** The resident's id. */
    UUID residentId();
}
