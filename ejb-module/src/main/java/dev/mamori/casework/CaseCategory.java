package dev.mamori.casework;

/** What a case is about. */
public enum CaseCategory {
    CARE_CERTIFICATION,
    CONSULTATION,
    WELFARE_SERVICE,
    OTHER
}
