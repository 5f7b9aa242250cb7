package dev.mamori.terminal;

import static dev.mamori.platform.Permission.TERMINAL_MANAGE;
import static dev.mamori.platform.Permission.TERMINAL_READ;
import static dev.mamori.platform.Risk.EMERGENCY;
import static dev.mamori.platform.Risk.IMPACTFUL;
import static dev.mamori.platform.Risk.IRREVERSIBLE;

import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.terminal.model.Sim;
import dev.mamori.terminal.store.Sims;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The municipality's SIM cards (control 6-2). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SimService {

    @Inject
    Sims sims;

    @Inject
    SimDesk desk;

    /** A part of the cards, by ICCID. */
    @Operation(name = "SIMS_LISTED", permission = TERMINAL_READ)
    public Slice<SimView> list(@NotNull(message = "{rule.required}") @Valid SimSearch search) {
        var after =
                search.cursor() == null ? "" : Cursor.keys(search.cursor(), 1).get(0);
        return desk.views(sims.page(search.state(), after, search.size() + 1), search.size());
    }

    /** One card. */
    @Operation(name = "SIM_VIEWED", permission = TERMINAL_READ)
    public SimView find(UUID id) {
        return desk.view(sims.get(id));
    }

    /** Registers a card as ordered. */
    @AnsweredOnce
    @Operation(name = "SIM_REGISTERED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public SimView register(@NotNull(message = "{rule.required}") @Valid RegisterSim command) {
        desk.requireTerminal(command.terminalId());
        var sim = new Sim(command.sheet(), desk.now());
        sims.add(sim);
        return desk.view(sim);
    }

    /** Registers anew what is known of a card, or gives it to another terminal. */
    @Operation(name = "SIM_CHANGED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public SimView change(@NotNull(message = "{rule.required}") @Valid ChangeSim command) {
        var sim = sims.get(command.id(), command.expectedVersion());
        var sheet = command.appliedTo(sim.sheet());
        desk.requireTerminal(sheet.terminalId());
        sim.change(sheet);
        sims.write();
        return desk.view(sim);
    }

    /** The carrier has opened the card. */
    @Operation(name = "SIM_ACTIVATED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public SimView activate(@NotNull(message = "{rule.required}") @Valid MoveSim command) {
        return moved(command, SimState.ACTIVE);
    }

    /** Closes a card for a while; its terminal is refused from the next request on. */
    @Operation(name = "SIM_SUSPENDED", permission = TERMINAL_MANAGE, risk = IMPACTFUL)
    public SimView suspend(@NotNull(message = "{rule.required}") @Valid MoveSim command) {
        return moved(command, SimState.SUSPENDED);
    }

    /** A card is lost; its terminal is refused from the next request on. */
    @Operation(name = "SIM_REPORTED_LOST", permission = TERMINAL_MANAGE, risk = EMERGENCY)
    public SimView reportLost(@NotNull(message = "{rule.required}") @Valid MoveSim command) {
        return moved(command, SimState.LOST);
    }

    /** Takes a card out of use for ever. */
    @Operation(name = "SIM_RETIRED", permission = TERMINAL_MANAGE, risk = IRREVERSIBLE)
    public SimView retire(@NotNull(message = "{rule.required}") @Valid RetireSim command) {
        return moved(new MoveSim(command.id(), command.expectedVersion(), command.reason()), SimState.RETIRED);
    }

    private SimView moved(MoveSim command, SimState wanted) {
        var sim = sims.get(command.id(), command.expectedVersion());
        sim.move(wanted, command.reason(), desk.now());
        sims.write();
        return desk.view(sim);
    }
}
