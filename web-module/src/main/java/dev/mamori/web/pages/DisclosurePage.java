package dev.mamori.web.pages;

import dev.mamori.disclosure.DisclosedContent;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.disclosure.DisclosureState;
import dev.mamori.disclosure.DisclosureView;
import dev.mamori.disclosure.EndDisclosure;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Permission;
import dev.mamori.web.security.Visit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One disclosure: the city sees each opening and can end it; the provider opens what was approved. */
@Named
@ViewScoped
public class DisclosurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DisclosureService disclosures;

    @Inject
    transient Visit visit;

    private UUID id;
    private long expectedVersion;
    private transient DisclosureView shown;
    private transient DisclosedContent content;

    /** Shows it to the city. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Ends it now. */
    public String end() {
        disclosures.end(new EndDisclosure(id, expectedVersion));
        return "/admin/disclosures/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** Opens what was approved, once for each press of the button; the city sees it. */
    public void open() {
        content = disclosures.open(id);
    }

    public DisclosureView getIt() {
        if (shown == null) {
            shown = disclosures.find(id);
        }
        return shown;
    }

    public DisclosedContent getContent() {
        return content;
    }

    public boolean isMayEnd() {
        return getIt().state() == DisclosureState.LIVE
                && visit.session()
                        .map(session -> session.caller().holds(Permission.APPROVAL_DECIDE))
                        .orElse(false);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }
}
