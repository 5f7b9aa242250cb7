package dev.mamori.web.pages;

import dev.mamori.approval.ApprovalLine;
import dev.mamori.approval.ApprovalService;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.web.security.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Requests for approval: those that wait first, all of them when asked; the own ones for who may not see all. */
@Named
@RequestScoped
public class ApprovalsPage {

    private static final int SHOWN = 50;

    @Inject
    ApprovalService approvals;

    @Inject
    Visit visit;

    private String show;
    private String cursor;
    private Slice<ApprovalLine> found;

    /** Whether all are shown, decided ones too. */
    public boolean isAll() {
        return "all".equals(show);
    }

    /** Whether the person sees only what the person asked for. */
    public boolean isOwnOnly() {
        return "own".equals(show)
                || visit.session()
                        .map(session -> !session.caller().holds(Permission.APPROVAL_READ))
                        .orElse(true);
    }

    /** A part of them. */
    public List<ApprovalLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String given) {
        show = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    private Slice<ApprovalLine> found() {
        if (found == null) {
            found = isOwnOnly() ? approvals.own(cursor, SHOWN) : approvals.list(!isAll(), cursor, SHOWN);
        }
        return found;
    }
}
