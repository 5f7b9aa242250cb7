package dev.mamori.disclosure;

import java.util.Set;
import java.util.UUID;

/** What is carried out when the city approves: who may see what of whom, and for how long. */
record AskedDisclosure(
        UUID accountId,
        UUID residentId,
        Set<DisclosedField> fields,
        DisclosurePurpose purpose,
        String ticket,
        String reason,
        int hours) {}
