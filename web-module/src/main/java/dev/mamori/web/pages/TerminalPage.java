package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.terminal.IssuedCertificate;
import dev.mamori.terminal.MakeKeyFile;
import dev.mamori.terminal.MoveTerminal;
import dev.mamori.terminal.ReportTerminalLost;
import dev.mamori.terminal.RequestCertificate;
import dev.mamori.terminal.TerminalCertificateService;
import dev.mamori.terminal.TerminalCertificateView;
import dev.mamori.terminal.TerminalService;
import dev.mamori.terminal.TerminalView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** One terminal: what is registered of it, its certificates, and what can be done with it. */
@Named
@ViewScoped
public class TerminalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TerminalService terminals;

    @Inject
    transient TerminalCertificateService certificates;

    @Inject
    transient Downloads downloads;

    private UUID id;
    private long expectedVersion;
    private String reason;
    private String pauseReason;
    private String confirmation;
    private String signingRequest;
    private boolean lossTried;
    private transient TerminalView shown;
    private transient IssuedCertificate issued;

    /** Opens the terminal. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Suspends it. */
    public String suspend() {
        terminals.suspend(new MoveTerminal(id, expectedVersion, pauseReason));
        return again();
    }

    /** Lets it work again. */
    public String resume() {
        terminals.resume(new MoveTerminal(id, expectedVersion, pauseReason));
        return again();
    }

    /** Reports it lost. */
    public String reportLost() {
        lossTried = true;
        terminals.reportLost(new ReportTerminalLost(id, expectedVersion, reason, confirmation));
        return again();
    }

    /** Makes a key file; file and password stay with this view until they are taken, and no longer. */
    public void makeKeyFile() {
        issued = certificates.makeKeyFile(new MakeKeyFile(id, expectedVersion));
        refresh();
    }

    /** Issues a certificate for a key the terminal has made. */
    public void request() {
        issued = certificates.request(new RequestCertificate(id, expectedVersion, signingRequest));
        refresh();
    }

    /** Gives what was issued to the browser, once. */
    public void download() {
        if (issued == null) {
            return;
        }
        var given = issued;
        issued = null;
        if (given.keyFile() == null) {
            var pem = given.certificatePem() + given.chainPem();
            downloads.send("application/x-pem-file", getIt().label() + ".pem", pem.getBytes(StandardCharsets.US_ASCII));
        } else {
            downloads.send(
                    "application/x-pkcs12",
                    getIt().label() + ".p12",
                    Base64.getDecoder().decode(given.keyFile()));
        }
    }

    public TerminalView getIt() {
        if (shown == null) {
            shown = terminals.find(id);
        }
        return shown;
    }

    public List<TerminalCertificateView> getCertificates() {
        return certificates.list(id).items();
    }

    public IssuedCertificate getIssued() {
        return issued;
    }

    /** What its loss ends, in numbers. */
    public String getLossEffect() {
        var ends = getIt().ends();
        return Words.say(
                "terminal.lost.effect",
                ends.terminalSessions(),
                ends.personSessions(),
                ends.certificates(),
                ends.sims());
    }

    /** The states it may be moved to next, by name. */
    public List<String> getNext() {
        return getIt().state().next().stream().map(Enum::name).toList();
    }

    private void refresh() {
        shown = null;
        expectedVersion = getIt().version();
    }

    private String again() {
        return "/admin/terminals/view.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isLossTried() {
        return lossTried;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public long getExpectedVersion() {
        return expectedVersion;
    }

    public void setExpectedVersion(long given) {
        expectedVersion = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String given) {
        confirmation = given;
    }

    public String getSigningRequest() {
        return signingRequest;
    }

    public void setSigningRequest(String given) {
        signingRequest = given;
    }

    public String getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(String given) {
        pauseReason = given;
    }
}
