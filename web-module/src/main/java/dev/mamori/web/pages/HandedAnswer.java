package dev.mamori.web.pages;

import dev.mamori.platform.HandedFile;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A file as the answer to a page's request. */
final class HandedAnswer {

    private HandedAnswer() {}

    static void give(HandedFile file) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.setResponseContentType(file.type());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.setResponseHeader("Content-Length", Long.toString(file.size()));
        context.responseComplete();
        try (var content = file.content()) {
            content.transferTo(answer.getResponseOutputStream());
        }
    }
}
