package dev.mamori.directory.store;

import dev.mamori.directory.model.DirectoryUser;
import dev.mamori.directory.model.UserCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The accounts that are not over, as the directory sees them, behind the wall. */
@ApplicationScoped
public class DirectoryUsers {

    private static final String AMONG = " from DirectoryUser u where u.state <> 'RETIRED' and ";

    @PersistenceContext
    EntityManager entities;

    /** One of them, as the database has it now. */
    public Optional<DirectoryUser> find(UUID id) {
        return entities.createQuery("select u" + AMONG + "u.id = :id", DirectoryUser.class)
                .setParameter("id", id)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .findFirst();
    }

    /** A part of those that fit, by login id. */
    public List<DirectoryUser> page(UserCondition condition, int skipped, int most) {
        var query = entities.createQuery(
                "select u" + AMONG + condition.text() + " order by u.loginKey", DirectoryUser.class);
        return bound(query, condition)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many fit. */
    public long count(UserCondition condition) {
        var query = entities.createQuery("select count(u)" + AMONG + condition.text(), Long.class);
        return bound(query, condition).getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, UserCondition condition) {
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
