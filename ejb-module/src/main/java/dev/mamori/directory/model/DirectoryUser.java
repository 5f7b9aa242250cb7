package dev.mamori.directory.model;

import dev.mamori.platform.InstantColumn;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An account as the directory sees it: read here, changed only by the register of accounts (control 12). */
@Entity
@ReadOnly
@Table(name = "account")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class DirectoryUser {

    @Id
    private UUID id;

    private long version;

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "person_ref")
    private String personRef;

    private String state;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    /** For the persistence layer. */
    protected DirectoryUser() {}

    /** What changes begin with, by the names of attributes in lower case. */
    public Map<String, Object> attributes() {
        var attributes = new HashMap<String, Object>();
        attributes.put("id", id.toString());
        attributes.put("username", loginId);
        attributes.put("displayname", displayName);
        attributes.put("externalid", externalId);
        attributes.put("name.familyname", familyName);
        attributes.put("name.givenname", givenName);
        attributes.put("employeenumber", personRef);
        return attributes;
    }

    /** Whether the person may sign in, or is invited to. */
    public boolean active() {
        return !"SUSPENDED".equals(state);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String loginId() {
        return loginId;
    }

    public String displayName() {
        return displayName;
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

    public String personRef() {
        return personRef;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
