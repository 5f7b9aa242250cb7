package dev.mamori.disclosure;

/** Why the provider needs to see content at all; there is no other reason (control 5). */
public enum DisclosurePurpose {
    INCIDENT,
    SUPPORT,
    MIGRATION,
    LEGAL
}
