package dev.mamori.platform;

/** Why personal data is opened. Each read of personal data states one; the trail keeps it (control 5). */
public enum Purpose {
    CARE_CERTIFICATION,
    CONSULTATION,
    WELFARE_SERVICE,
    RESIDENT_INQUIRY,
    STATISTICS,
    AUDIT,
    DISASTER_RESPONSE,
    DATA_LINKAGE
}
