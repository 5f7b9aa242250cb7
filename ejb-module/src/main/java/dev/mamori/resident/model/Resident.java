package dev.mamori.resident.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
import dev.mamori.resident.Sex;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A resident in the municipality's register (control 5). Is registered once and corrected as often as needed; is never
 * removed here. Guarantees that its particulars obey the register's rules and that its search keys fit its particulars.
 */
@Entity
@Table(name = "resident")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Resident {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name_kana")
    private String familyNameKana;

    @Column(name = "given_name_kana")
    private String givenNameKana;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "postal_code")
    private String postalCode;

    private String address;
    private String phone;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "kana_key")
    private String kanaKey;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "phone_key")
    private String phoneKey;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    /** For the persistence layer. */
    protected Resident() {}

    /** Registers a resident. */
    public Resident(Particulars particulars, Instant at) {
        id = Ids.next();
        registeredAt = at;
        take(particulars, at);
    }

    /** Puts corrected particulars in the place of the old ones. */
    public void correct(Particulars particulars, Instant at) {
        take(particulars, at);
        correctedAt = at;
    }

    private void take(Particulars particulars, Instant at) {
        RegisterRules.check(particulars, LocalDate.ofInstant(at, TimeSource.ZONE));
        familyName = particulars.familyName();
        givenName = particulars.givenName();
        familyNameKana = particulars.familyNameKana();
        givenNameKana = particulars.givenNameKana();
        birthDate = particulars.birthDate();
        sex = particulars.sex();
        postalCode = particulars.postalCode();
        address = particulars.address();
        phone = particulars.phone();
        nameKey = SearchText.name(familyName + givenName);
        kanaKey = SearchText.kana(familyNameKana + givenNameKana);
        addressKey = address == null ? null : SearchText.address(address);
        phoneKey = phone == null ? null : SearchText.phone(phone);
    }

    /** What the register says of the resident now. */
    public Particulars particulars() {
        return new Particulars(
                familyName, givenName, familyNameKana, givenNameKana, birthDate, sex, postalCode, address, phone);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String nameKey() {
        return nameKey;
    }

    public String kanaKey() {
        return kanaKey;
    }

    public String addressKey() {
        return addressKey;
    }

    public String phoneKey() {
        return phoneKey;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
