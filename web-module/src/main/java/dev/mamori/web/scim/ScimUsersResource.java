package dev.mamori.web.scim;

import dev.mamori.directory.DirectoryUserService;
import dev.mamori.directory.DirectoryUserView;
import dev.mamori.directory.PatchUser;
import dev.mamori.directory.ProvisionUser;
import dev.mamori.directory.ReplaceUser;
import dev.mamori.directory.RetireUser;
import dev.mamori.web.frame.Body;
import dev.mamori.web.problem.ScimError;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The municipality's accounts, for its directory. */
@Path("v1/scim/v2/Users")
@Produces({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Consumes({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class ScimUsersResource {

    @Inject
    DirectoryUserService users;

    @Context
    UriInfo address;

    /** A part of them, by login id. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> list(@BeanParam ScimQuery query) {
        return resources().page(users.list(query.users()), query.projection(), resources()::user);
    }

    /** Adds one. */
    @POST
    public Response add(@BeanParam ScimQuery query, Body body) {
        var projection = query.projection();
        var user = users.add(new ProvisionUser(body.members()));
        return Response.created(URI.create(resources().location("Users", user.id())))
                .header("ETag", Versions.tag(user.version()))
                .entity(projection.of(resources().user(user)))
                .build();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response find(
            @PathParam("id") ScimId id, @BeanParam ScimQuery query, @HeaderParam("If-None-Match") String had) {
        var projection = query.projection();
        var user = users.find(id.value());
        var grouped = projection.names(Set.of("groups"));
        var shown = projection.of(resources().user(grouped ? user : user.withoutGroups()));
        return Versions.fresh(grouped ? null : had, Versions.tag(user.version()), shown);
    }

    /** Says anew who it is. */
    @PUT
    @Path("{id}")
    public Response replace(
            @PathParam("id") ScimId id,
            @BeanParam ScimQuery query,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        var projection = query.projection();
        return written(
                users.replace(new ReplaceUser(id.value(), Versions.number(ifMatch), body.members())), projection);
    }

    /** Changes some of it. */
    @PATCH
    @Path("{id}")
    public Response patch(
            @PathParam("id") ScimId id,
            @BeanParam ScimQuery query,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        var projection = query.projection();
        return written(users.patch(new PatchUser(id.value(), Versions.number(ifMatch), Changes.of(body))), projection);
    }

    /** Ends it for good. */
    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public void retire(@PathParam("id") ScimId id, @HeaderParam("If-Match") String ifMatch) {
        users.retire(new RetireUser(id.value(), Versions.number(ifMatch)));
    }

    private Response written(DirectoryUserView user, Projection projection) {
        return Response.ok(projection.of(resources().user(user)))
                .header("ETag", Versions.tag(user.version()))
                .build();
    }

    private Resources resources() {
        return new Resources(address);
    }
}
