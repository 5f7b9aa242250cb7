package dev.mamori.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What an action that needs approval is called while it has not been done yet. */
@Named
@ApplicationScoped
public class ActionWords {

    /** The action in words; the event's own sentence where it has none. */
    public String say(String action) {
        return of(action);
    }

    static String of(String action) {
        var words = Words.sayIfAny("action." + action);
        return words.isEmpty() ? Words.operation(action) : words;
    }
}
