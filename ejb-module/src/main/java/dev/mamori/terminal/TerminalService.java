package dev.mamori.terminal;

import static dev.mamori.platform.Permission.TERMINAL_MANAGE;
import static dev.mamori.platform.Permission.TERMINAL_READ;
import static dev.mamori.platform.Permission.TERMINAL_REPORT_LOST;
import static dev.mamori.platform.Risk.EMERGENCY;
import static dev.mamori.platform.Risk.IMPACTFUL;
import static dev.mamori.platform.Risk.IRREVERSIBLE;

import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.terminal.model.Terminal;
import dev.mamori.terminal.store.Terminals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The municipality's terminals: registering them and leading them through their lives (controls 6-3, 16). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class TerminalService {

    @Inject
    Terminals terminals;

    @Inject
    TerminalDesk desk;

    /** A part of the terminals, by label. */
    @Operation(name = "TERMINALS_LISTED", permission = TERMINAL_READ)
    public Slice<TerminalLine> list(@NotNull(message = "{rule.required}") @Valid TerminalSearch search) {
        var after =
                search.cursor() == null ? "" : Cursor.keys(search.cursor(), 1).get(0);
        return desk.lines(terminals.page(search.state(), search.kind(), after, search.size() + 1), search.size());
    }

    /** One terminal, with what its loss would end. */
    @Operation(name = "TERMINAL_VIEWED", permission = TERMINAL_READ)
    public TerminalView find(UUID id) {
        return desk.view(terminals.get(id));
    }

    /** Registers a terminal; it becomes active with its first certificate. */
    @AnsweredOnce
    @Operation(name = "TERMINAL_REGISTERED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public TerminalView register(@NotNull(message = "{rule.required}") @Valid RegisterTerminal command) {
        var terminal = new Terminal(command.label(), command.sheet(desk.department(command.department())), desk.now());
        terminals.add(terminal);
        return desk.view(terminal);
    }

    /** Registers anew what is known of a terminal; only a wide enough change of place is felt by those at work. */
    @Operation(name = "TERMINAL_CHANGED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public TerminalView change(@NotNull(message = "{rule.required}") @Valid ChangeTerminal command) {
        var terminal = terminals.get(command.id(), command.expectedVersion());
        var department = command.department() == null
                ? null
                : desk.department(command.department().orElse(null));
        terminal.change(command.appliedTo(terminal.sheet(), department));
        terminals.write();
        return desk.view(terminal);
    }

    /** Suspends a terminal; its sessions end at once. */
    @Operation(name = "TERMINAL_SUSPENDED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public TerminalView suspend(@NotNull(message = "{rule.required}") @Valid MoveTerminal command) {
        var terminal = moved(command, TerminalState.SUSPENDED);
        desk.endSessions(terminal);
        return desk.view(terminal);
    }

    /** Lets a suspended terminal work again; its people sign in anew. */
    @Operation(name = "TERMINAL_RESUMED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public TerminalView resume(@NotNull(message = "{rule.required}") @Valid MoveTerminal command) {
        return desk.view(moved(command, TerminalState.ACTIVE));
    }

    /** Takes a terminal out of use for ever; its certificates are revoked, its card is laid aside. */
    @Operation(name = "TERMINAL_RETIRED", permission = TERMINAL_MANAGE, risk = IRREVERSIBLE)
    public TerminalView retire(@NotNull(message = "{rule.required}") @Valid RetireTerminal command) {
        var terminal = terminals.get(command.id(), command.expectedVersion());
        terminal.move(TerminalState.RETIRED, command.reason());
        terminals.write();
        return desk.ended(terminal, RevocationReason.CESSATION);
    }

    /** Reports a terminal lost: all that stands on it ends in this one transaction, and the answer says what that was. */
    @Operation(name = "TERMINAL_REPORTED_LOST", permission = TERMINAL_REPORT_LOST, risk = EMERGENCY)
    public TerminalView reportLost(@NotNull(message = "{rule.required}") @Valid ReportTerminalLost command) {
        var terminal = terminals.get(command.id(), command.expectedVersion());
        if (!terminal.label().equals(command.confirmation().strip())) {
            throw new Invalid("/confirmation", "confirmation");
        }
        terminal.move(TerminalState.LOST, command.reason());
        terminals.write();
        return desk.ended(terminal, RevocationReason.LOST);
    }

    private Terminal moved(MoveTerminal command, TerminalState wanted) {
        var terminal = terminals.get(command.id(), command.expectedVersion());
        terminal.move(wanted, command.reason());
        terminals.write();
        return terminal;
    }
}
