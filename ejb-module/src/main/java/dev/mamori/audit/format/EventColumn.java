package dev.mamori.audit.format;

import dev.mamori.audit.AuditEventView;
import dev.mamori.platform.Messages;
import dev.mamori.platform.TimeSource;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table of events.
 *
 * @param name its name, as the API says it
 * @param code what stands in it for a program
 * @param words what stands in it for people, from the language and the code
 */
record EventColumn(String name, Function<AuditEventView, Object> code, BiFunction<Locale, String, String> words) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    /** What an operation's name means: a column for people only. */
    static final EventColumn WHAT = new EventColumn("what", AuditEventView::operation, Messages.operations()::say);

    /** The columns a program gets, in their order. */
    static final List<EventColumn> CODES = List.of(
            coded("seq", AuditEventView::seq),
            coded("id", AuditEventView::id),
            coded("at", event -> moment(event.at())),
            coded("clockState", AuditEventView::clockState),
            coded("operation", AuditEventView::operation),
            said("outcome", AuditEventView::outcome),
            coded("reason", AuditEventView::reason),
            coded("risk", AuditEventView::risk),
            said("actorKind", AuditEventView::actorKind),
            coded("actorId", AuditEventView::actorId),
            coded("actorName", AuditEventView::actorName),
            coded("terminalId", AuditEventView::terminalId),
            coded("sessionId", AuditEventView::sessionId),
            coded("sourceAddress", AuditEventView::sourceAddress),
            new EventColumn("purpose", AuditEventView::purpose, (language, code) -> Messages.operations()
                    .say(language, "purpose." + code)),
            coded("requestId", AuditEventView::requestId),
            coded("subjectId", AuditEventView::subjectId),
            coded("residentId", AuditEventView::residentId),
            coded("shown", event -> event.shown().stream().map(Object::toString).collect(Collectors.joining(" "))));

    /** What stands in it for a program. */
    String code(AuditEventView event) {
        var value = code.apply(event);
        return value == null ? "" : value.toString();
    }

    /** What stands in it for people. */
    String words(AuditEventView event, Locale language) {
        var value = code(event);
        return value.isEmpty() ? "" : words.apply(language, value);
    }

    /** An instant by the city's clock, with its offset. */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(TimeSource.ZONE));
    }

    private static EventColumn coded(String name, Function<AuditEventView, Object> code) {
        return new EventColumn(name, code, (language, same) -> same);
    }

    private static EventColumn said(String name, Function<AuditEventView, Object> code) {
        return new EventColumn(
                name, code, (language, value) -> Messages.events().say(language, name + "." + value));
    }
}
