package dev.mamori.web.api;

import dev.mamori.terminal.MakeKeyFile;
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

/** Key files for terminals that cannot make a key themselves. */
@Path("v1/terminals/{id}/key-files")
@Produces(MediaType.APPLICATION_JSON)
public class TerminalKeyFilesResource {

    @Inject
    TerminalCertificateService certificates;

    /** Makes a key and a certificate, in a file; handed over this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return TerminalCertificatesResource.issued(
                certificates.makeKeyFile(body.changing(id.value(), ifMatch).as(MakeKeyFile.class)));
    }
}
