package dev.mamori.web.pages;

import dev.mamori.terminal.RegisterSim;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalSearch;
import dev.mamori.terminal.TerminalService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Registers a SIM card as ordered. */
@Named
@RequestScoped
public class RegisterSimPage {

    private static final int MOST = 100;

    @Inject
    SimService sims;

    @Inject
    TerminalService terminals;

    private String iccid;
    private String imsi;
    private String msisdn;
    private String carrier;
    private String apn;
    private String address4;
    private String address6;
    private UUID terminal;

    /** Registers what was typed, and shows the new card. */
    public String register() {
        var registered =
                sims.register(new RegisterSim(iccid, imsi, msisdn, carrier, apn, address4, address6, terminal));
        return "/admin/sims/view.xhtml?faces-redirect=true&id=" + registered.id();
    }

    /** The field terminals in use, none of them first. */
    public List<SelectItem> getTerminals() {
        var choices = new ArrayList<>(List.of(new SelectItem(null, Words.say("sim.terminal.none"))));
        terminals.list(new TerminalSearch(null, TerminalKind.FIELD, null, MOST)).items().stream()
                .filter(one -> one.state().inUse())
                .forEach(one -> choices.add(new SelectItem(one.id(), one.label())));
        return choices;
    }

    public String getIccid() {
        return iccid;
    }

    public void setIccid(String given) {
        iccid = given;
    }

    public String getImsi() {
        return imsi;
    }

    public void setImsi(String given) {
        imsi = given;
    }

    public String getMsisdn() {
        return msisdn;
    }

    public void setMsisdn(String given) {
        msisdn = given;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String given) {
        carrier = given;
    }

    public String getApn() {
        return apn;
    }

    public void setApn(String given) {
        apn = given;
    }

    public String getAddress4() {
        return address4;
    }

    public void setAddress4(String given) {
        address4 = given;
    }

    public String getAddress6() {
        return address6;
    }

    public void setAddress6(String given) {
        address6 = given;
    }

    public UUID getTerminal() {
        return terminal;
    }

    public void setTerminal(UUID given) {
        terminal = given;
    }
}
