package dev.mamori.identity.model;

/** Where an account stands in its life (control 12). */
public enum AccountState {
    INVITED,
    ACTIVE,
    SUSPENDED,
    RETIRED
}
