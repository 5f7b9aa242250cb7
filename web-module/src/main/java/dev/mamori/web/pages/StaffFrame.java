package dev.mamori.web.pages;

import dev.mamori.identity.SessionService;
import dev.mamori.identity.SignedIn;
import dev.mamori.platform.ClockStanding;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Purpose;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.web.security.SessionCookies;
import dev.mamori.web.security.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/** The frame around every page: where one is, who one is, what guards the session, and how long it lasts. */
@Named
@RequestScoped
public class StaffFrame {

    @Inject
    Visit visit;

    @Inject
    Municipalities municipalities;

    @Inject
    SessionService sessions;

    @Inject
    FrameWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    ClockStanding clocks;

    /** States why personal data is opened from now on, and shows the page again. */
    public String usePurpose(String purpose) {
        sessions.statePurpose(Purpose.valueOf(purpose));
        return words.samePage();
    }

    /** Goes on in the other language, on the same page. */
    public String switchLanguage() {
        words.switchLanguage();
        return words.samePage();
    }

    /** Ends the session; the token is worth nothing from now on. */
    public String signOut() {
        sessions.signOut();
        SessionCookies.take(Words.response(), SessionCookies.SESSION);
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true";
    }

    /** The number without which no script of this view runs; forms send it back to prove where they come from. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Whether nothing can be done here but enrol a second factor. */
    public boolean isEnrolmentDue() {
        return visit.session().map(session -> session.caller().enrolmentDue()).orElse(false);
    }

    public boolean isSignedIn() {
        return visit.session().isPresent();
    }

    public String getLanguage() {
        return words.language();
    }

    public String getMunicipalityName() {
        return visit.session()
                .flatMap(session -> municipalities.nameOf(session.caller().municipality()))
                .orElse("");
    }

    public String getPersonName() {
        return visit.session().map(SignedIn::displayName).orElse("");
    }

    public String getDepartmentName() {
        return visit.session()
                .map(session -> words.departmentsOf(session.caller()))
                .orElse("");
    }

    /** Departments' names by code, in the page's language. */
    public Map<String, String> getDepartmentNames() {
        return words.departmentNames();
    }

    public String getPurpose() {
        return visit.session()
                .map(session -> session.caller().purpose())
                .map(Enum::name)
                .orElse("");
    }

    public List<String> getPurposes() {
        return Arrays.stream(Purpose.values()).map(Enum::name).toList();
    }

    public List<Guard> getGuards() {
        return visit.session().map(Guard::of).orElse(List.of());
    }

    /** How this machine's clock stands, as its last look found it. */
    public String getClockState() {
        return clocks.state().name();
    }

    public Instant getNow() {
        return clock.instant();
    }

    public Instant getSessionEndsAt() {
        return visit.session().map(SignedIn::expiresAt).orElse(null);
    }

    public long getIdleSeconds() {
        return left(visit.session().map(SignedIn::idleUntil).orElse(clock.instant()));
    }

    public long getLimitSeconds() {
        return left(visit.session().map(SignedIn::expiresAt).orElse(clock.instant()));
    }

    /** Whether the person may do what the permission of this name lets do. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    public boolean isMayReadResidents() {
        return may(Permission.RESIDENT_READ);
    }

    public boolean isMayRegisterResidents() {
        return may(Permission.RESIDENT_REGISTER);
    }

    public boolean isMayCorrectResidents() {
        return may(Permission.RESIDENT_CORRECT);
    }

    public boolean isMayReadAccesses() {
        return may(Permission.RESIDENT_ACCESSES_READ);
    }

    public boolean isMayReadCases() {
        return may(Permission.CASE_READ);
    }

    public boolean isMayOpenCases() {
        return may(Permission.CASE_OPEN);
    }

    public boolean isMayReadAudit() {
        return may(Permission.AUDIT_READ);
    }

    public boolean isMayReadControls() {
        return may(Permission.CONTROL_READ);
    }

    public boolean isMayReadAccounts() {
        return may(Permission.ACCOUNT_READ);
    }

    private long left(Instant until) {
        return Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    private boolean may(Permission permission) {
        return visit.session()
                .map(session -> session.caller().holds(permission))
                .orElse(false);
    }
}
