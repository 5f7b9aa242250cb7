package dev.mamori.casework.model;

import dev.mamori.casework.RecordStatus;
import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody entered in a visit record, not yet looked at.
 *
 * @param visitedOn the day of the visit, null where it is missing
 * @param answers by item code
 * @param status what the record is to be
 */
public record Entered(LocalDate visitedOn, Map<String, ?> answers, RecordStatus status) {}
