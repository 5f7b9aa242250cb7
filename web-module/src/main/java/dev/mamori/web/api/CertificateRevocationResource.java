package dev.mamori.web.api;

import dev.mamori.terminal.RevokeCertificate;
import dev.mamori.terminal.TerminalCertificateService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Revoking terminals' certificates. */
@Path("v1/terminal-certificates/{id}/revoke")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateRevocationResource {

    @Inject
    TerminalCertificateService certificates;

    /** Revokes one for ever. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = certificates.revoke(body.changing(id.value(), ifMatch).as(RevokeCertificate.class));
        return Answers.versioned(view.version(), view);
    }
}
