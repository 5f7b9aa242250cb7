package dev.mamori.web.pages;

import dev.mamori.identity.AccountLine;
import dev.mamori.identity.AccountService;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the municipality's accounts. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int SHOWN = 50;

    @Inject
    AccountService accounts;

    private String cursor;
    private Slice<AccountLine> found;

    /** A part of them. */
    public List<AccountLine> getLines() {
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

    private Slice<AccountLine> found() {
        if (found == null) {
            found = accounts.list(cursor, SHOWN);
        }
        return found;
    }
}
