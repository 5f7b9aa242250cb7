package dev.mamori.web.api;

import dev.mamori.platform.HandedFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as an answer. */
final class Handed {

    private Handed() {}

    static Response of(HandedFile file) {
        return Response.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
