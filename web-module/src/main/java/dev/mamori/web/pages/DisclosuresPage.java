package dev.mamori.web.pages;

import dev.mamori.disclosure.DisclosureLine;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.web.security.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the provider was let see: all of it for the city, the own part for the provider's people. */
@Named
@RequestScoped
public class DisclosuresPage {

    private static final int SHOWN = 50;

    @Inject
    DisclosureService disclosures;

    @Inject
    Visit visit;

    private String cursor;
    private Slice<DisclosureLine> found;

    /** Whether the person is of the provider, and sees the own disclosures. */
    public boolean isProvider() {
        return visit.session()
                .map(session -> !session.caller().holds(Permission.BREAK_GLASS_READ))
                .orElse(true);
    }

    /** A part of them. */
    public List<DisclosureLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    private Slice<DisclosureLine> found() {
        if (found == null) {
            found = isProvider() ? disclosures.own(cursor, SHOWN) : disclosures.list(cursor, SHOWN);
        }
        return found;
    }
}
