package dev.mamori.disclosure.model;

import dev.mamori.disclosure.DisclosedField;
import dev.mamori.disclosure.DisclosurePurpose;
import java.util.Set;
import java.util.UUID;

/** What the city lets somebody see: who, of whom, what, why and for how many hours. */
public record Leave(
        UUID account,
        UUID resident,
        Set<DisclosedField> fields,
        DisclosurePurpose purpose,
        String ticket,
        String reason,
        int hours) {}
