package dev.mamori.web.scim;

import dev.mamori.directory.DirectoryGroupService;
import dev.mamori.directory.PatchGroup;
import dev.mamori.directory.ReplaceGroup;
import dev.mamori.web.frame.Body;
import dev.mamori.web.problem.ScimError;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The municipality's roles and departments, for its directory: neither can be made or unmade here. */
@Path("v1/scim/v2/Groups")
@Produces({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Consumes({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class ScimGroupsResource {

    @Inject
    DirectoryGroupService groups;

    @Context
    UriInfo address;

    /** A part of them. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> list(@BeanParam ScimQuery query) {
        return resources().page(groups.list(query.groups()), query.projection(), resources()::group);
    }

    /** One of them, with its members. */
    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response find(
            @PathParam("id") ScimId id, @BeanParam ScimQuery query, @HeaderParam("If-None-Match") String had) {
        var projection = query.projection();
        var group = groups.find(id.value());
        return Versions.fresh(
                had, Versions.tag(group.tag()), projection.of(resources().group(group)));
    }

    /** Says anew who is in it. */
    @PUT
    @Path("{id}")
    public Response replace(
            @PathParam("id") ScimId id,
            @BeanParam ScimQuery query,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        var projection = query.projection();
        var group = groups.replace(new ReplaceGroup(id.value(), Versions.expected(ifMatch), body.members()));
        return Response.ok(projection.of(resources().group(group)))
                .header("ETag", Versions.tag(group.tag()))
                .build();
    }

    /** Puts people into it or takes them out; says nothing back, since a group can be large. */
    @PATCH
    @Path("{id}")
    public Response patch(@PathParam("id") ScimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var group = groups.patch(new PatchGroup(id.value(), Versions.expected(ifMatch), Changes.of(body)));
        return Response.noContent().header("ETag", Versions.tag(group.tag())).build();
    }

    private Resources resources() {
        return new Resources(address);
    }
}
