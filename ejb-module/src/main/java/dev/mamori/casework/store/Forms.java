package dev.mamori.casework.store;

import dev.mamori.casework.FormLine;
import dev.mamori.casework.model.Actor;
import dev.mamori.casework.model.JsonText;
import dev.mamori.casework.model.PublishedForm;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The forms a municipality has published. */
@ApplicationScoped
public class Forms {

    private static final List<String> BUILT_IN = List.of("ninteichosa", "soudan");

    @PersistenceContext
    EntityManager entities;

    @Inject
    FormShelf shelf;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The newest version of each form, by key. */
    public List<FormLine> newest() {
        return entities.createQuery(
                        """
                        select new dev.mamori.casework.FormLine(
                          f.id, f.formKey, f.formVersion, f.title, f.titleEn, f.publishedAt)
                        from PublishedForm f where f.formVersion =
                          (select max(g.formVersion) from PublishedForm g where g.formKey = f.formKey)
                        order by f.formKey""",
                        FormLine.class)
                .getResultList();
    }

    /** A version of a form, from the shelf if it stands there; the newest version where none is named. */
    public Optional<ShelvedForm> find(String key, Integer version) {
        if (version == null) {
            return newest(key).map(this::shelve);
        }
        var municipality = caller.get().municipality();
        return shelf.find(municipality, key, version)
                .or(() -> published(key, version).map(this::shelve));
    }

    /** The number of a form's newest version, 0 where there is no such form. */
    public int newestVersion(String key) {
        return newest(key).map(PublishedForm::formVersion).orElse(0);
    }

    /** Adds a version of a form; that somebody else has just added the same one makes the caller's stale. */
    public void add(PublishedForm form) {
        entities.persist(form);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            throw Refusal.by("form_definition_version", refused) ? new StaleVersion() : refused;
        }
    }

    /** Publishes the forms the product brings, where the transaction's municipality does not have them yet. */
    public void installBuiltIn() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var key : BUILT_IN) {
            if (newestVersion(key) == 0) {
                add(new PublishedForm(JsonText.read(builtIn(key)), 1, Actor.of(caller.get()), now));
            }
        }
    }

    private Optional<PublishedForm> published(String key, int version) {
        return entities.createQuery(
                        "select f from PublishedForm f where f.formKey = :key and f.formVersion = :version",
                        PublishedForm.class)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    private Optional<PublishedForm> newest(String key) {
        return entities.createQuery(
                        "select f from PublishedForm f where f.formKey = :key order by f.formVersion desc",
                        PublishedForm.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private ShelvedForm shelve(PublishedForm form) {
        return shelf.put(caller.get().municipality(), form);
    }

    private static String builtIn(String key) {
        try (var file = Forms.class.getResourceAsStream("/dev/mamori/casework/forms/" + key + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
