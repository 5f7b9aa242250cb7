package dev.mamori.web.frame;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import dev.mamori.web.problem.Causes;
import java.util.List;
import java.util.stream.Collectors;

/** A body that is not JSON, or not of the shape asked for; tells where, never what was sent. */
public class UnreadableBody extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private UnreadableBody(String code, int status, List<FieldError> errors) {
        super(errors);
        this.code = code;
        this.status = status;
    }

    /** What a parser's complaint means for the caller. */
    public static UnreadableBody of(JacksonException complaint) {
        if (complaint instanceof StreamConstraintsException) {
            return new UnreadableBody("too-large", 413, List.of());
        }
        if (complaint instanceof PropertyBindingException unknown) {
            return new UnreadableBody("unknown-field", 422, List.of(FieldError.of(pointer(unknown), "unknown-field")));
        }
        if (complaint instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return malformed(complaint)
                    ? json()
                    : new UnreadableBody("validation", 422, List.of(FieldError.of(pointer(mapping), "type")));
        }
        return json();
    }

    /** Not JSON at all, or JSON with a member twice. */
    public static UnreadableBody json() {
        return new UnreadableBody("malformed-json", 400, List.of());
    }

    /** A member that the path or a header says, and the body may not. */
    public static UnreadableBody readOnly(String member) {
        return new UnreadableBody(
                "unknown-field", 422, List.of(FieldError.of("/" + Causes.escaped(member), "unknown-field")));
    }

    private static boolean malformed(JacksonException complaint) {
        return complaint.getCause() instanceof com.fasterxml.jackson.core.JsonParseException;
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "/" + step.getIndex() : "/" + Causes.escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
