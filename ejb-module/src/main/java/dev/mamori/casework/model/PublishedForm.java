package dev.mamori.casework.model;

import dev.mamori.platform.Ids;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A version of a form as the municipality published it; never changed, never taken back (control 7). */
@Entity
@Table(name = "form_definition")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class PublishedForm {

    @Id
    private UUID id;

    @Column(name = "key")
    private String formKey;

    @Column(name = "version")
    private int formVersion;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    /** For the persistence layer. */
    protected PublishedForm() {}

    /** Publishes a definition, once it has been found to be one, as a version of its form. */
    public PublishedForm(Map<String, Object> json, int version, Actor by, Instant at) {
        var numbered = new LinkedHashMap<>(json);
        numbered.put("version", version);
        var form = FormDefinition.of(numbered);
        this.id = Ids.next();
        this.formKey = form.key();
        this.formVersion = form.version();
        this.title = form.title();
        this.titleEn = form.titleEn();
        this.definition = JsonText.write(numbered);
        this.publishedBy = by.id();
        this.publishedAt = at;
    }

    /** The definition, read anew. */
    public FormDefinition definition() {
        return FormDefinition.of(JsonText.read(definition));
    }

    public UUID id() {
        return id;
    }

    public String formKey() {
        return formKey;
    }

    public int formVersion() {
        return formVersion;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
