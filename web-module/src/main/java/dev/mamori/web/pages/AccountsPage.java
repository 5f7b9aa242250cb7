package dev.mamori.web.pages;

import dev.mamori.identity.AccountLine;
import dev.mamori.identity.AccountService;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
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

    /** Whether the account is suspended within two weeks unless it is used. */
    public boolean soonDormant(AccountLine line) {
        return line.dormantOn() != null
                && line.dormantOn().isBefore(Instant.now().plus(Duration.ofDays(14)));
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
