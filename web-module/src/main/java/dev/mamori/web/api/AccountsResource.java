package dev.mamori.web.api;

import dev.mamori.identity.AccountLine;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.AccountService;
import dev.mamori.identity.InviteAccount;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The municipality's accounts. */
@Path("v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    AccountService accounts;

    @Inject
    AccountRegisterService register;

    /** A part of them, by login id. */
    @GET
    public Slice<AccountLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return accounts.list(cursor, limit.value());
    }

    /** Invites a person; the secret in the answer is said once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(Body body) {
        var invited = register.invite(body.as(InviteAccount.class));
        return Answers.created("accounts", invited.id(), invited.account().version(), invited);
    }
}
