package dev.mamori.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A problem as directories read it (RFC 7644, clause 3.12).
 *
 * @param status the HTTP status, as a text
 * @param scimType what kind of mistake it is; left out where the standard has no word for it
 * @param detail what is wrong and what to do about it, in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScimError(List<String> schemas, String status, String scimType, String detail) {

    /** The media type of everything directories read and write. */
    public static final String MEDIA_TYPE = "application/scim+json";

    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final String PLACE = "/api/v1/scim/";
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("validation", "invalidValue"),
            Map.entry("malformed-json", "invalidSyntax"),
            Map.entry("malformed-request", "invalidSyntax"),
            Map.entry("login-id-confusable", "uniqueness"),
            Map.entry("external-id-taken", "uniqueness"),
            Map.entry("suspended-by-others", "mutability"),
            Map.entry("account-state", "mutability"),
            Map.entry("privileged-account", "mutability"),
            Map.entry("directory-role", "mutability"),
            Map.entry("directory-not-changeable", "mutability"),
            Map.entry("directory-password", "mutability"),
            Map.entry("directory-filter", "invalidFilter"),
            Map.entry("directory-sensitive-filter", "sensitive"),
            Map.entry("directory-path", "invalidPath"),
            Map.entry("directory-no-target", "noTarget"),
            Map.entry("directory-too-many", "tooMany"));

    /** Whether the request is a directory's. */
    public static boolean asked(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PLACE);
    }

    /** The status that directories know. */
    static int status(int status) {
        return status == UNPROCESSABLE ? BAD_REQUEST : status;
    }

    /** The error that a problem is. */
    static ScimError of(Problem problem) {
        var fields = problem.errors().stream()
                .map(field -> " " + field.pointer() + ": " + field.message())
                .collect(Collectors.joining());
        return new ScimError(
                List.of(SCHEMA),
                Integer.toString(status(problem.status())),
                TYPES.get(problem.code()),
                problem.title() + " " + problem.detail() + fields);
    }
}
