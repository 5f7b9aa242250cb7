package dev.mamori.web.api;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.Suspect;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.ArrayList;

/** The query parameters of a question after an incident's reach; each that cannot be read is named. */
public class ImpactQuery {

    @QueryParam("by")
    String by;

    @QueryParam("suspect")
    String suspect;

    @QueryParam("from")
    String from;

    @QueryParam("until")
    String until;

    ImpactQuestion question(String cursor, Integer limit) {
        var wrong = new ArrayList<FieldError>();
        var question = new ImpactQuestion(
                Queries.read("by", by, Suspect::valueOf, wrong),
                suspect,
                Queries.read("from", from, OffsetDateTime::parse, wrong),
                Queries.read("until", until, OffsetDateTime::parse, wrong),
                cursor,
                limit);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return question;
    }
}
