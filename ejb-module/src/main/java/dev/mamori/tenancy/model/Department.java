package dev.mamori.tenancy.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.Purpose;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A department (課) of the municipality: cases belong to one, and its staff see them. */
@Entity
@Table(name = "department")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Department {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    /** For the persistence layer. */
    protected Department() {}

    /** A department as first set up. */
    public Department(String code, String name, String nameEn, Purpose purpose) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.purpose = purpose;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }
}
