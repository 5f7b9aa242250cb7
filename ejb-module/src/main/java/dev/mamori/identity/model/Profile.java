package dev.mamori.identity.model;

/**
 * Who the person behind an account is, as the city says it.
 *
 * @param displayName how to address the person
 * @param nameKana the reading, null where not given
 * @param personRef the number of the person in the register of staff: the same for every account of a person
 * @param dutyHours when the person is on duty, null where any hour is
 */
public record Profile(String displayName, String nameKana, String personRef, DutyHours dutyHours) {}
