package dev.mamori.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the city's directory says of a person, and nobody else keeps: its own number of the person, and the name in parts. */
@Embeddable
public class DirectoryEntry {

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    /** For the persistence layer. */
    protected DirectoryEntry() {}

    /** An entry; each part may be null. */
    public DirectoryEntry(String externalId, String familyName, String givenName) {
        this.externalId = externalId;
        this.familyName = familyName;
        this.givenName = givenName;
    }

    public String externalId() {
        return externalId;
    }

    public String familyName() {
        return familyName;
    }

    public String givenName() {
        return givenName;
    }
}
