package dev.mamori.web.pages;

import dev.mamori.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
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
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return words.isEmpty() ? Messages.operations().say(locale, action) : words;
    }
}
