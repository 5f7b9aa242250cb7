package dev.mamori.web.pages;

import dev.mamori.terminal.RegisterTerminal;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Registers a terminal. */
@Named
@RequestScoped
public class RegisterTerminalPage {

    @Inject
    TerminalService terminals;

    @Inject
    FrameWords words;

    private String label;
    private String loginId;
    private String kind = TerminalKind.FIELD.name();
    private String department;
    private String serialNumber;
    private String imei;
    private String networks;

    /** Registers what was typed, and shows the new terminal. */
    public String register() {
        var registered = terminals.register(new RegisterTerminal(
                label,
                loginId,
                Chosen.of(TerminalKind.class, kind, "/kind"),
                department,
                serialNumber,
                imei,
                networks == null ? List.of() : Arrays.asList(networks.strip().split("[,\\s]+"))));
        return "/admin/terminals/view.xhtml?faces-redirect=true&id=" + registered.id();
    }

    public List<SelectItem> getKinds() {
        return Words.choices(TerminalKind.class, "terminalKind.");
    }

    /** The departments, none of them first. */
    public List<SelectItem> getDepartments() {
        var choices = new ArrayList<>(List.of(new SelectItem("", Words.say("terminal.department.none"))));
        words.departmentNames().forEach((code, name) -> choices.add(new SelectItem(code, name)));
        return choices;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String given) {
        label = given;
    }

    public String getLoginId() {
        return loginId;
    }

    public void setLoginId(String given) {
        loginId = given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String given) {
        department = given;
    }

    public String getSerialNumber() {
        return serialNumber;
    }

    public void setSerialNumber(String given) {
        serialNumber = given;
    }

    public String getImei() {
        return imei;
    }

    public void setImei(String given) {
        imei = given;
    }

    public String getNetworks() {
        return networks;
    }

    public void setNetworks(String given) {
        networks = given;
    }
}
