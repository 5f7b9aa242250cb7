package dev.mamori.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives files to the browser in place of a page. */
@RequestScoped
public class Downloads {

    /** Sends a file; the name is ours, never typed. */
    void send(String type, String name, byte[] content) {
        var context = FacesContext.getCurrentInstance();
        var response = Words.response();
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getOutputStream().write(content);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
