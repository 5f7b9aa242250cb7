package dev.mamori.web.api;

import dev.mamori.audit.AuditEventView;
import dev.mamori.platform.Slice;
import dev.mamori.resident.CorrectResident;
import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.ResidentLine;
import dev.mamori.resident.ResidentSearch;
import dev.mamori.resident.ResidentService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The register of residents. */
@Path("v1/residents")
@Produces(MediaType.APPLICATION_JSON)
public class ResidentsResource {

    @Inject
    ResidentService residents;

    /** Residents that fit, by reading. */
    @GET
    public Slice<ResidentLine> search(@BeanParam ResidentQuery query) {
        return residents.search(query.search());
    }

    /** Registers a resident. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Body body) {
        var view = residents.register(body.as(RegisterResident.class));
        return Answers.created("residents", view.id(), view.version(), view);
    }

    /** One resident. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        var view = residents.find(id.value());
        return Answers.versioned(view.version(), view);
    }

    /** Corrects particulars: what the body leaves out stays. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response correct(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var command = body.changing(id.value(), ifMatch).as(CorrectResident.class);
        var view = residents.correct(command);
        return Answers.versioned(view.version(), view);
    }

    /** Who saw or changed this resident's data. */
    @GET
    @Path("{id}/accesses")
    public Slice<AuditEventView> accesses(
            @PathParam("id") Id id, @QueryParam("cursor") String cursor, @QueryParam("limit") Whole limit) {
        return residents.accesses(id.value(), cursor, limit == null ? null : limit.value());
    }

    /** The query parameters of a search. */
    public static class ResidentQuery {

        @QueryParam("q")
        String q;

        @QueryParam("kana")
        String kana;

        @QueryParam("name")
        String name;

        @QueryParam("birthDate")
        String birthDate;

        @QueryParam("address")
        String address;

        @QueryParam("phone")
        String phone;

        @QueryParam("cursor")
        String cursor;

        @QueryParam("limit")
        Whole limit;

        ResidentSearch search() {
            return new ResidentSearch(
                    q, kana, name, birthDate, address, phone, cursor, limit == null ? null : limit.value());
        }
    }
}
