package dev.mamori.casework.model;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseStatus;
import java.util.UUID;

/**
 * What a search for cases means; null does not matter.
 *
 * @param reference what the reference begins with
 */
public record CaseCriteria(
        UUID residentId,
        CaseStatus status,
        CaseCategory category,
        UUID departmentId,
        UUID assigneeId,
        String reference) {}
