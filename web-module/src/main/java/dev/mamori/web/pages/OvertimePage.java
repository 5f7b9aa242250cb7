package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.platform.TimeSource;
import dev.mamori.watch.EndOvertime;
import dev.mamori.watch.GrantOvertime;
import dev.mamori.watch.OvertimePermitService;
import dev.mamori.watch.OvertimePermitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** Leave to work outside the hours: what was given, and giving more. */
@Named
@RequestScoped
public class OvertimePage {

    private static final int SHOWN = 50;

    @Inject
    OvertimePermitService permits;

    private String cursor;
    private String loginId;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String reason;
    private Slice<OvertimePermitView> found;

    /** Gives leave; an end before the beginning is on the next day. */
    public String grant() {
        var over = from != null && until != null && !until.isAfter(from) ? 1 : 0;
        permits.grant(new GrantOvertime(loginId, at(from, 0), at(until, over), reason));
        return "/admin/overtime.xhtml?faces-redirect=true";
    }

    /** Ends one before its time. */
    public String end(UUID id, long version) {
        permits.end(new EndOvertime(id, version));
        return "/admin/overtime.xhtml?faces-redirect=true";
    }

    private OffsetDateTime at(LocalTime time, int later) {
        return day == null || time == null
                ? null
                : ZonedDateTime.of(day.plusDays(later), time, TimeSource.ZONE).toOffsetDateTime();
    }

    public List<OvertimePermitView> getLines() {
        if (found == null) {
            found = permits.list(cursor, SHOWN);
        }
        return found.items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        getLines();
        return found.nextCursor();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public String getLoginId() {
        return loginId;
    }

    public void setLoginId(String given) {
        loginId = given;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate given) {
        day = given;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
