package dev.mamori.web.pages;

import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.FactorProof;
import dev.mamori.identity.SecondFactorRequired;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.Tokens;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.web.security.Origins;
import dev.mamori.web.security.SessionCookies;
import dev.mamori.web.security.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in in its stages: terminal, then login id and password, then the second factor where one is due. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    Visit visit;

    @Inject
    Municipalities municipalities;

    @Inject
    SignInDraft draft;

    @Inject
    KeyAnswers answers;

    @Inject
    HttpServletRequest request;

    private String terminalLoginId;
    private String password;
    private String code;
    private String keyAnswer;

    /** Whoever has signed in already goes straight to the day. */
    public String enter() {
        return visit.session().isPresent() ? "/index.xhtml?faces-redirect=true" : null;
    }

    /** Stage one. */
    public String enterTerminal() {
        var opened = signIn.enterTerminal(terminalLoginId == null ? "" : terminalLoginId, Origins.of(request));
        SessionCookies.give(Words.response(), SessionCookies.TERMINAL, opened.token());
        return "/login.xhtml?faces-redirect=true";
    }

    /** Stage two, and the second factor where one is due: the password is asked once, and kept for that moment only. */
    public String signIn() {
        var typed = draft.typed(password, factor(), terminalToken());
        try {
            var opened = signIn.signIn(typed, Origins.of(request));
            draft.forget();
            request.getSession().invalidate();
            SessionCookies.give(Words.response(), SessionCookies.SESSION, opened.token());
            return "/index.xhtml?faces-redirect=true";
        } catch (SecondFactorRequired due) {
            draft.waitForFactor(typed, due.keyRequest() == null ? null : answers.write(due.keyRequest()));
            return null;
        } catch (AuthenticationFailed refused) {
            draft.forget();
            throw refused;
        }
    }

    private FactorProof factor() {
        return keyAnswer == null ? new FactorProof(code, null) : new FactorProof(null, answers.assertion(keyAnswer));
    }

    /** What to ask the person's security keys, for the script; nothing where there are none. */
    public String getKeyRequest() {
        return draft.keyRequest();
    }

    public String getKeyAnswer() {
        return null;
    }

    public void setKeyAnswer(String given) {
        keyAnswer = given;
    }

    /** Where one stands: {@code TERMINAL}, {@code ACCOUNT} or {@code CODE}. */
    public String getStage() {
        if (isAtTerminal()) {
            return "TERMINAL";
        }
        return isAtCode() ? "CODE" : "ACCOUNT";
    }

    public boolean isAtTerminal() {
        return terminalToken() == null;
    }

    public boolean isAtAccount() {
        return !isAtTerminal() && !draft.isWaitingForCode();
    }

    public boolean isAtCode() {
        return !isAtTerminal() && draft.isWaitingForCode();
    }

    public String getMunicipalityName() {
        var municipality = Tokens.municipality(terminalToken(), '.');
        return municipality.isPresent()
                ? municipalities.nameOf(municipality.getAsInt()).orElse("")
                : "";
    }

    public String getTerminalLabel() {
        return Origins.terminalLabel();
    }

    public String getTerminalLoginId() {
        return terminalLoginId;
    }

    public void setTerminalLoginId(String typed) {
        terminalLoginId = typed;
    }

    public String getLoginId() {
        return draft.loginId();
    }

    public void setLoginId(String typed) {
        draft.loginId(typed);
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String typed) {
        code = typed;
    }

    private String terminalToken() {
        return SessionCookies.read(request, SessionCookies.TERMINAL).orElse(null);
    }
}
