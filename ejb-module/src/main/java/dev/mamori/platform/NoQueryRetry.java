package dev.mamori.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * A question the database did not answer is asked once. EclipseLink would ask three times more with five seconds between,
 * while somebody waits; connections are looked after by the server's pool, and who asked may ask again.
 */
public class NoQueryRetry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
