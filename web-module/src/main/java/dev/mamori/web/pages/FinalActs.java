package dev.mamori.web.pages;

import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.RetireAccount;
import dev.mamori.platform.NotFound;
import dev.mamori.terminal.RetireSim;
import dev.mamori.terminal.RetireTerminal;
import dev.mamori.terminal.RevocationReason;
import dev.mamori.terminal.RevokeCertificate;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.TerminalCertificateService;
import dev.mamori.terminal.TerminalService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What can be done on the page of what cannot be taken back, and where it came from. */
@ApplicationScoped
public class FinalActs {

    @Inject
    AccountRegisterService accounts;

    @Inject
    TerminalService terminals;

    @Inject
    SimService sims;

    @Inject
    TerminalCertificateService certificates;

    void carryOut(String operation, Given given) {
        switch (operation) {
            case "ACCOUNT_RETIRED" ->
                accounts.retire(new RetireAccount(given.id, given.version, given.reason, given.confirmation));
            case "TERMINAL_RETIRED" ->
                terminals.retire(new RetireTerminal(given.id, given.version, given.reason, given.confirmation));
            case "SIM_RETIRED" -> sims.retire(new RetireSim(given.id, given.version, given.reason, given.confirmation));
            case "TERMINAL_CERTIFICATE_REVOKED" ->
                certificates.revoke(new RevokeCertificate(
                        given.id, given.version, RevocationReason.valueOf(given.reason), given.confirmation));
            default -> throw new NotFound();
        }
    }

    /** The page of the object, or of what it belongs to. */
    static String home(String operation, UUID object) {
        return switch (operation) {
            case "ACCOUNT_RETIRED" -> "/admin/accounts/view?id=" + object;
            case "TERMINAL_RETIRED", "TERMINAL_CERTIFICATE_REVOKED" -> "/admin/terminals/view?id=" + object;
            case "SIM_RETIRED" -> "/admin/sims/view?id=" + object;
            default -> throw new NotFound();
        };
    }

    /** What was filled in. */
    record Given(UUID id, long version, String reason, String confirmation) {}
}
