package dev.mamori.identity.model;

import dev.mamori.identity.AccountHeld;
import dev.mamori.identity.AccountMove;
import dev.mamori.identity.SuspendedByOthers;
import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A person's account with the municipality. Its login id is never given to anybody else again (control 12). */
@Entity
@Table(name = "account")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "name_kana")
    private String nameKana;

    @Column(name = "person_ref")
    private String personRef;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_since")
    @Convert(converter = InstantColumn.class)
    private Instant stateSince;

    @Column(name = "held_by")
    private UUID heldBy;

    @Embedded
    private DutyHours dutyHours;

    @Embedded
    private DirectoryEntry directoryEntry;

    @Column(name = "directory_suspended")
    private boolean directorySuspended;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "security_keys", insertable = false, updatable = false)
    private int securityKeys;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "last_signed_in_at", insertable = false, updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant lastSignedInAt;

    /** For the persistence layer. */
    protected Account() {}

    /** An account that may sign in, with the stored form of its password. */
    public Account(String loginId, String displayName, String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.loginId = loginId;
        this.loginKey = LoginIds.key(loginId);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.createdAt = createdAt;
    }

    /** An account whose person is invited and has chosen no password yet. */
    public static Account invited(String loginId, Profile profile, Instant now) {
        var account = new Account(loginId, profile.displayName(), null, now);
        account.state = AccountState.INVITED;
        account.stateSince = now;
        account.change(profile);
        return account;
    }

    /** Says anew who the person is and when the person is on duty. */
    public void change(Profile profile) {
        displayName = profile.displayName();
        nameKana = profile.nameKana();
        personRef = profile.personRef();
        dutyHours = profile.dutyHours();
    }

    /** Leads the account to another state of its life, and keeps why. */
    public void move(AccountState next, String reason, Instant now) {
        if (!state.leadsTo(next)) {
            throw new AccountMove();
        }
        if (next == AccountState.ACTIVE) {
            requireNotHeld();
        }
        state = next;
        stateReason = reason;
        stateSince = now;
        directorySuspended = false;
    }

    /** The city's directory keeps the person from signing in, and may take that back. */
    public void suspendForDirectory(String reason, Instant now) {
        move(AccountState.SUSPENDED, reason, now);
        directorySuspended = true;
    }

    /** Takes back what the directory itself did; who had no password yet is invited as before. */
    public void resumeForDirectory(String reason, Instant now) {
        if (!directorySuspended) {
            throw new SuspendedByOthers();
        }
        move(passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE, reason, now);
    }

    /** Takes what the city's directory says of the person. */
    public void enter(DirectoryEntry entry) {
        directoryEntry = entry;
    }

    /**
     * Keeps it from being used until the same holder lets go: an active one is suspended, an invited one cannot begin.
     *
     * @param holder what holds it, by id
     */
    public void hold(UUID holder, String reason, Instant now) {
        heldBy = holder;
        if (state == AccountState.ACTIVE) {
            move(AccountState.SUSPENDED, reason, now);
        }
    }

    /** Lets go, if this holder holds it; it stays suspended until somebody resumes it. */
    public void letGo(UUID holder) {
        if (holder.equals(heldBy)) {
            heldBy = null;
        }
    }

    private void requireNotHeld() {
        if (heldBy != null) {
            throw new AccountHeld();
        }
    }

    /** When it was used, resumed or made last. */
    public Instant lastUsedAt() {
        return Stream.of(createdAt, stateSince, lastSignedInAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who the person is and when the person is on duty. */
    public Profile profile() {
        return new Profile(displayName, nameKana, personRef, dutyHours);
    }

    /** Takes how the person's name is read. */
    public Account readAs(String kana) {
        this.nameKana = kana;
        return this;
    }

    /** Takes a new password in its stored form; who was invited has arrived with it. */
    public void choosePassword(String newHash) {
        passwordHash = newHash;
        if (state == AccountState.INVITED) {
            requireNotHeld();
            state = AccountState.ACTIVE;
        }
    }

    /** Makes the password worth nothing; a new one is chosen by a one-time link. */
    public void voidPassword() {
        passwordHash = null;
    }

    /** Whose password it is, for the rules of passwords. */
    public PasswordOwner passwordOwner(List<String> municipalityNames) {
        return new PasswordOwner(
                loginId, nameKana == null ? List.of(displayName) : List.of(displayName, nameKana), municipalityNames);
    }

    /** Takes the sealed secret of a second factor. */
    public void enrol(String sealedSecret) {
        this.totpSecret = sealedSecret;
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

    /** The stored form of the password, null where none is chosen. */
    public String passwordHash() {
        return passwordHash;
    }

    public AccountState state() {
        return state;
    }

    /** Why it is in this state; null where nobody had to say. */
    public String stateReason() {
        return stateReason;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Whether a second factor is enrolled. */
    public boolean secondFactorEnrolled() {
        return totpSecret != null || securityKeys > 0;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSignedInAt() {
        return lastSignedInAt;
    }
}
