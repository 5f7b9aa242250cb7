package dev.mamori.web.api;

import dev.mamori.identity.AccountLine;
import dev.mamori.identity.AccountService;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The municipality's accounts. */
@Path("v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    AccountService accounts;

    /** A part of them, by login id. */
    @GET
    public Slice<AccountLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return accounts.list(cursor, limit.value());
    }
}
