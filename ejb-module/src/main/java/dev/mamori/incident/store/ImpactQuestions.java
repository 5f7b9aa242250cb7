package dev.mamori.incident.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.ImpactView;
import dev.mamori.incident.Touch;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Asks the trail of the transaction's municipality what something touched. Only what was done counts; what was refused
 * touched nothing. Whether an id in a list is a resident's, the register of residents says.
 */
@ApplicationScoped
public class ImpactQuestions {

    private static final UUID FIRST = new UUID(0, 0);

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CurrentCaller caller;

    /** Touched persons in the order of their ids. */
    public List<PersonRow> persons(ImpactQuestion question, int most) {
        var after = question.cursor() == null ? FIRST : Cursor.id(question.cursor());
        return asked(question)
                .rows(
                        database,
                        ImpactStatement.sql(ImpactStatement.PERSONS, question.by()),
                        PersonRow::of,
                        municipality(),
                        after,
                        question.everybody(),
                        question.person(),
                        most);
    }

    /** How many persons in all, and how many saw each kind of touch. */
    public Counts counts(ImpactQuestion question, Map<Touch, List<String>> operations) {
        return asked(question)
                .rows(
                        database,
                        ImpactStatement.sql(ImpactStatement.COUNTS, question.by()),
                        Counts::of,
                        operations.get(Touch.SEEN),
                        operations.get(Touch.CHANGED),
                        operations.get(Touch.TAKEN_OUT),
                        municipality(),
                        question.everybody(),
                        question.person())
                .get(0);
    }

    /** How many events there are, and when. */
    public Totals totals(ImpactQuestion question) {
        return asked(question)
                .rows(database, ImpactStatement.sql(ImpactStatement.TOTALS, question.by()), Totals::of)
                .get(0);
    }

    /** What took part, the most active first: accounts, terminals and addresses, each by its kind. */
    public Map<String, List<ImpactView.Party>> parties(ImpactQuestion question) {
        return asked(question)
                .rows(
                        database,
                        ImpactStatement.sql(ImpactStatement.PARTIES, question.by()),
                        KindOfParty::of,
                        municipality())
                .stream()
                .collect(groupingBy(KindOfParty::kind, mapping(KindOfParty::party, toList())));
    }

    private AskedEvents asked(ImpactQuestion question) {
        return new AskedEvents(question, municipality());
    }

    private int municipality() {
        return caller.get().municipality();
    }

    /** Persons: in all, and by what happened to their data. */
    public record Counts(long persons, Map<Touch, Long> byTouch) {

        static Counts of(ResultSet row) throws SQLException {
            var byTouch = new EnumMap<Touch, Long>(Touch.class);
            for (var touch : Touch.values()) {
                byTouch.put(touch, row.getLong(touch.name().toLowerCase(Locale.ROOT)));
            }
            return new Counts(row.getLong("persons"), byTouch);
        }
    }

    /** The numbers of a whole answer. */
    public record Totals(long events, long records, Instant first, Instant last, Instant askedAt) {

        static Totals of(ResultSet row) throws SQLException {
            return new Totals(
                    row.getLong("events"),
                    row.getLong("records"),
                    AskedEvents.instant(row, "first"),
                    AskedEvents.instant(row, "last"),
                    AskedEvents.instant(row, "asked_at"));
        }
    }

    private record KindOfParty(String kind, ImpactView.Party party) {

        static KindOfParty of(ResultSet row) throws SQLException {
            return new KindOfParty(
                    row.getString("kind"),
                    new ImpactView.Party(row.getString("id"), row.getString("name"), row.getLong("events")));
        }
    }
}
