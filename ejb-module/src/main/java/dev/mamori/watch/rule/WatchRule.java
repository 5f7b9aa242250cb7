package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;

/** Looks at one person's window and says what is suspicious in it: at most one thing for each bucket. */
public interface WatchRule {

    /** Which rule it is. */
    AlertRule which();

    /**
     * Looks. Whatever it says has something fresh in it, so that the same window seen again says nothing new.
     *
     * @param figure the figure in force
     */
    List<Suspicion> look(Window window, int figure);
}
