package dev.mamori.web.problem;

import dev.mamori.platform.DomainException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What the framework refused by itself, by the status it chose. */
class Refused extends DomainException {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed-request",
            401, "authentication-failed",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            503, "unavailable");

    private final int status;

    Refused(int status) {
        this.status = known(status) ? status : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Whether a status is a refusal; any other is a defect. */
    static boolean known(int status) {
        return CODES.containsKey(status);
    }

    @Override
    public String code() {
        return CODES.getOrDefault(status, "internal-error");
    }

    @Override
    public int status() {
        return status;
    }
}
