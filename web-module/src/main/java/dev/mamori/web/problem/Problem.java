package dev.mamori.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mamori.identity.KeyRequest;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One error as clients read it (RFC 9457). Title and detail come from the catalogue in the caller's language; nothing of
 * the request is echoed.
 *
 * @param type {@code urn:mamori:problem:<code>}
 * @param title what is wrong
 * @param status the HTTP status
 * @param detail what to do about it
 * @param instance {@code urn:uuid:<request id>}, the same as in the log and the trail
 * @param code the stable code
 * @param errors what is wrong with which field; left out when there is none
 * @param keyRequest what to ask a security key where a second factor is due; left out when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Field> errors,
        KeyRequest keyRequest) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field's error. */
    public record Field(String pointer, String rule, String message) {
        static Field of(FieldError error, Locale locale) {
            return new Field(
                    error.pointer(), error.rule(), Messages.rules().say(locale, error.rule(), error.parameters()));
        }
    }

    /** The problem a domain exception is. */
    public static Problem of(DomainException thrown, UUID requestId, Locale locale) {
        return of(thrown.code(), thrown.status(), thrown.errors(), requestId, locale);
    }

    /** The problem of a code. */
    public static Problem of(String code, int status, List<FieldError> errors, UUID requestId, Locale locale) {
        return new Problem(
                "urn:mamori:problem:" + code,
                Messages.problems().say(locale, code + ".title"),
                status,
                Messages.problems().say(locale, code + ".detail"),
                "urn:uuid:" + requestId,
                code,
                errors.stream().map(error -> Field.of(error, locale)).toList(),
                null);
    }

    /** The same problem, with what a security key can do about it. */
    public Problem with(KeyRequest asked) {
        return new Problem(type, title, status, detail, instance, code, errors, asked);
    }
}
