package dev.mamori.web.pages;

import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.ChangeAccount;
import dev.mamori.identity.Duty;
import dev.mamori.platform.NotFound;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says anew who a member of staff is, in which departments, and when on duty, based on the version the page showed. */
@Named
@ViewScoped
public class ChangeMemberPage extends MemberFields {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegisterService register;

    private UUID id;
    private long expectedVersion;
    private String[] days = {};
    private LocalTime from;
    private LocalTime until;

    /** Shows what is registered. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        var account = register.find(id);
        expectedVersion = account.version();
        setDisplayName(account.displayName());
        setNameKana(account.nameKana());
        setPersonRef(account.personRef());
        setDepartments(account.departments().toArray(String[]::new));
        if (account.duty() != null) {
            days = account.duty().days().stream().map(Enum::name).toArray(String[]::new);
            from = account.duty().from();
            until = account.duty().until();
        }
    }

    /** Changes to what was typed, and shows the person. */
    public String change() {
        register.change(new ChangeAccount(
                id,
                expectedVersion,
                Optional.ofNullable(getDisplayName()),
                Optional.ofNullable(getNameKana()),
                Optional.ofNullable(getPersonRef()),
                Set.of(getDepartments()),
                Optional.ofNullable(duty())));
        return "/admin/accounts/view.xhtml?faces-redirect=true&id=" + id;
    }

    private Duty duty() {
        if (days.length == 0 && from == null && until == null) {
            return null;
        }
        return new Duty(Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toSet()), from, until);
    }

    /** The days of a week, from Monday on. */
    public List<SelectItem> getDayChoices() {
        return Words.choices(DayOfWeek.class, "day.");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String[] getDays() {
        return days.clone();
    }

    public void setDays(String... given) {
        days = given.clone();
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime given) {
        from = given;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime given) {
        until = given;
    }
}
