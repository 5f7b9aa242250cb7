package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.terminal.IssuedCertificate;
import dev.mamori.terminal.RequestCertificate;
import dev.mamori.terminal.TerminalCertificateService;
import dev.mamori.terminal.TerminalCertificateView;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A terminal's certificates. */
@Path("v1/terminals/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class TerminalCertificatesResource {

    @Inject
    TerminalCertificateService certificates;

    /** All it ever had. */
    @GET
    public Slice<TerminalCertificateView> list(@PathParam("id") Id id) {
        return certificates.list(id.value());
    }

    /** Issues one for a key the terminal has made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return issued(certificates.request(body.changing(id.value(), ifMatch).as(RequestCertificate.class)));
    }

    static Response issued(IssuedCertificate issued) {
        return Response.status(Response.Status.CREATED).entity(issued).build();
    }
}
