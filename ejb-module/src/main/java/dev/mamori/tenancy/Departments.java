package dev.mamori.tenancy;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Purpose;
import dev.mamori.tenancy.model.Department;
import dev.mamori.tenancy.store.DepartmentRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The departments of the caller's municipality, for the other contexts. They are no personal data, few, and asked for all
 * the time: what was read is good for a minute.
 */
@ApplicationScoped
public class Departments {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final ConcurrentHashMap<Integer, Known> known = new ConcurrentHashMap<>();

    @Inject
    DepartmentRows rows;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The department with this code or id, if the municipality has it. */
    public Optional<UUID> idOf(String codeOrId) {
        return all().stream()
                .filter(department -> department.code().equals(codeOrId)
                        || department.id().toString().equals(codeOrId))
                .map(DepartmentView::id)
                .findFirst();
    }

    /** Ids to codes. */
    public Map<UUID, String> codes() {
        return all().stream().collect(Collectors.toMap(DepartmentView::id, DepartmentView::code));
    }

    /** All of them, by code; the transaction at hand must have named the caller's municipality. */
    public List<DepartmentView> all() {
        return remembered().orElseGet(this::read);
    }

    /** All of them, where they were read within the last minute; needs no transaction. */
    public Optional<List<DepartmentView>> remembered() {
        return Optional.ofNullable(known.get(caller.get().municipality()))
                .filter(last -> clock.instant().isBefore(last.until()))
                .map(Known::departments);
    }

    /** Adds a department when a municipality is set up. */
    public UUID add(String code, String name, String nameEn, Purpose purpose) {
        var department = new Department(code, name, nameEn, purpose);
        rows.add(department);
        known.remove(caller.get().municipality());
        return department.id();
    }

    private List<DepartmentView> read() {
        var departments = rows.all().stream().map(DepartmentView::of).toList();
        known.put(
                caller.get().municipality(),
                new Known(departments, clock.instant().plus(GOOD_FOR)));
        return departments;
    }

    private record Known(List<DepartmentView> departments, Instant until) {}
}
