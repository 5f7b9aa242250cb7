package dev.mamori.web.pages;

import dev.mamori.disclosure.AskDisclosure;
import dev.mamori.disclosure.DisclosedField;
import dev.mamori.disclosure.DisclosurePurpose;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.platform.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the city to let the provider see fields of one resident. */
@Named
@RequestScoped
public class AskDisclosurePage {

    @Inject
    DisclosureService disclosures;

    private String residentId;
    private String[] fields = {};
    private String purpose = DisclosurePurpose.INCIDENT.name();
    private String ticket;
    private String reason;
    private int hours = 1;

    /** Asks, and shows the request that waits. */
    public String ask() {
        var asked = new AskDisclosure(
                resident(),
                Arrays.stream(fields).map(DisclosedField::valueOf).collect(Collectors.toSet()),
                DisclosurePurpose.valueOf(purpose),
                ticket,
                reason,
                hours);
        return "/admin/approvals/view.xhtml?faces-redirect=true&id="
                + disclosures.ask(asked).id();
    }

    public List<SelectItem> getFieldChoices() {
        return Words.choices(DisclosedField.class, "payload.fields.");
    }

    public List<SelectItem> getPurposeChoices() {
        return Words.choices(DisclosurePurpose.class, "payload.purpose.");
    }

    private UUID resident() {
        try {
            return residentId == null ? null : UUID.fromString(residentId.strip());
        } catch (IllegalArgumentException none) {
            throw new Invalid("/residentId", "resident");
        }
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String given) {
        residentId = given;
    }

    public String[] getFields() {
        return fields.clone();
    }

    public void setFields(String... given) {
        fields = given.clone();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String given) {
        purpose = given;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String given) {
        ticket = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int given) {
        hours = given;
    }
}
