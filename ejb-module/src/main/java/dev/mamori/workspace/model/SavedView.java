package dev.mamori.workspace.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.workspace.ListPage;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A list's filters under a name, of one person; it is never changed, only removed. */
@Entity
@Table(name = "saved_view")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class SavedView {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ListPage page;

    private String name;
    private String query;

    @Column(name = "saved_at")
    @Convert(converter = InstantColumn.class)
    private Instant savedAt;

    /** For the persistence layer. */
    protected SavedView() {}

    /** Saved now, by a person. */
    public SavedView(UUID accountId, ListPage page, String name, String query, Instant savedAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.page = page;
        this.name = name;
        this.query = query;
        this.savedAt = savedAt;
    }

    public UUID id() {
        return id;
    }

    public ListPage page() {
        return page;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
