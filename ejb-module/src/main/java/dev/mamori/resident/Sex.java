package dev.mamori.resident;

/** A resident's sex as the city's forms ask for it. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN
}
