package dev.mamori.web.pages;

import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseSearch;
import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.DraftLine;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.identity.OwnSession;
import dev.mamori.identity.SessionService;
import dev.mamori.workspace.SavedViewLine;
import dev.mamori.workspace.SavedViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The day's work: what I began, my cases, the ones that wait for somebody, and where I am signed in. */
@Named
@RequestScoped
public class MyDayPage {

    private static final int SHOWN = 12;

    @Inject
    CaseRecordService cases;

    @Inject
    SessionService ownSessions;

    @Inject
    VisitRecordService records;

    @Inject
    SavedViewService savedViews;

    private List<DraftLine> drafts;
    private List<SavedViewLine> views;
    private List<CaseRecordLine> working;
    private List<CaseRecordLine> waiting;
    private List<OwnSession> sessions;

    /** Cases I work on. */
    public List<CaseRecordLine> getWorking() {
        if (working == null) {
            working = cases.list(search(CaseStatus.IN_PROGRESS, "me")).items();
        }
        return working;
    }

    /** Cases nobody has begun. */
    public List<CaseRecordLine> getWaiting() {
        if (waiting == null) {
            waiting = cases.list(search(CaseStatus.OPEN, null)).items();
        }
        return waiting;
    }

    /** What I began and have not finished. */
    public List<DraftLine> getDrafts() {
        if (drafts == null) {
            drafts = records.drafts(SHOWN).items();
        }
        return drafts;
    }

    /** My saved views of lists. */
    public List<SavedViewLine> getViews() {
        if (views == null) {
            views = savedViews.list().items();
        }
        return views;
    }

    /** My sessions. */
    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = ownSessions.list().items();
        }
        return sessions;
    }

    private static CaseSearch search(CaseStatus status, String assignee) {
        return new CaseSearch(null, status, null, null, assignee, null, null, SHOWN);
    }
}
