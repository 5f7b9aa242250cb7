package dev.mamori.identity.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What a municipality asks of passwords, locks and sessions (controls 13, 23, 24). It begins at the contract's values and
 * can only become stricter; a change needs a second person.
 */
@Entity
@Table(name = "security_policy")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class SecurityPolicy {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "password_length")
    private int passwordLength;

    @Column(name = "privileged_password_length")
    private int privilegedPasswordLength;

    @Column(name = "lock_threshold")
    private int lockThreshold;

    @Column(name = "lock_minutes")
    private int lockMinutes;

    @Column(name = "idle_minutes")
    private int idleMinutes;

    @Column(name = "privileged_idle_minutes")
    private int privilegedIdleMinutes;

    @Column(name = "session_hours")
    private int sessionHours;

    @Column(name = "privileged_session_hours")
    private int privilegedSessionHours;

    @Column(name = "dormant_days")
    private int dormantDays;

    @Column(name = "terminal_budget")
    private int terminalBudget;

    @Column(name = "concurrent_sessions")
    private int concurrentSessions;

    /** For the persistence layer. */
    protected SecurityPolicy() {}

    private SecurityPolicy(UUID id) {
        this.id = id;
    }

    /** What holds until the municipality chooses. */
    public static SecurityPolicy usual() {
        var policy = new SecurityPolicy(Ids.next());
        for (var value : PolicyValue.values()) {
            policy.take(value, value.usual());
        }
        return policy;
    }

    /** Which of the values may not be chosen. */
    public static List<FieldError> below(Map<PolicyValue, Integer> chosen) {
        return chosen.entrySet().stream()
                .filter(entry -> !entry.getKey().allows(entry.getValue()))
                .map(entry -> new FieldError(
                        "/" + entry.getKey().word(),
                        "range",
                        Map.of(
                                "min",
                                Integer.toString(entry.getKey().least()),
                                "max",
                                Integer.toString(entry.getKey().most()))))
                .toList();
    }

    /** Takes what was chosen and approved; what is not named stays. */
    public void choose(Map<PolicyValue, Integer> chosen) {
        if (!below(chosen).isEmpty()) {
            throw new IllegalArgumentException("below the floor");
        }
        chosen.forEach(this::take);
    }

    /** All values. */
    public Map<PolicyValue, Integer> values() {
        var values = new EnumMap<PolicyValue, Integer>(PolicyValue.class);
        for (var value : PolicyValue.values()) {
            values.put(value, of(value));
        }
        return values;
    }

    /** One value. */
    public int of(PolicyValue value) {
        return switch (value) {
            case PASSWORD_LENGTH -> passwordLength;
            case PRIVILEGED_PASSWORD_LENGTH -> privilegedPasswordLength;
            case LOCK_THRESHOLD -> lockThreshold;
            case LOCK_MINUTES -> lockMinutes;
            case IDLE_MINUTES -> idleMinutes;
            case PRIVILEGED_IDLE_MINUTES -> privilegedIdleMinutes;
            case SESSION_HOURS -> sessionHours;
            case PRIVILEGED_SESSION_HOURS -> privilegedSessionHours;
            case DORMANT_DAYS -> dormantDays;
            case TERMINAL_BUDGET -> terminalBudget;
            case CONCURRENT_SESSIONS -> concurrentSessions;
        };
    }

    private void take(PolicyValue value, int chosen) {
        switch (value) {
            case PASSWORD_LENGTH -> passwordLength = chosen;
            case PRIVILEGED_PASSWORD_LENGTH -> privilegedPasswordLength = chosen;
            case LOCK_THRESHOLD -> lockThreshold = chosen;
            case LOCK_MINUTES -> lockMinutes = chosen;
            case IDLE_MINUTES -> idleMinutes = chosen;
            case PRIVILEGED_IDLE_MINUTES -> privilegedIdleMinutes = chosen;
            case SESSION_HOURS -> sessionHours = chosen;
            case PRIVILEGED_SESSION_HOURS -> privilegedSessionHours = chosen;
            case DORMANT_DAYS -> dormantDays = chosen;
            case TERMINAL_BUDGET -> terminalBudget = chosen;
            case CONCURRENT_SESSIONS -> concurrentSessions = chosen;
            default -> throw new IllegalArgumentException("no such value: " + value);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
