package dev.mamori.web.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pages' texts, for what a page cannot put together by itself. */
final class Words {

    private Words() {}

    /** The sentence of a key, with its numbers. */
    static String say(String key, Object... numbers) {
        return MessageFormat.format(bundle().getString(key), numbers);
    }

    /** The sentence of a key, or nothing where there is none. */
    static String sayIfAny(String key) {
        return bundle().containsKey(key) ? bundle().getString(key) : "";
    }

    /** The sentence of an operation or a word of the event dictionary. */
    static String operation(String key) {
        return dev.mamori.platform.Messages.operations().say(locale(), key);
    }

    /** Whether the page is in English. */
    static boolean english() {
        return "en".equals(locale().getLanguage());
    }

    /** The values of an enum to choose from, each with its word. */
    static <E extends Enum<E>> List<SelectItem> choices(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new SelectItem(value.name(), bundle().getString(prefix + value.name())))
                .toList();
    }

    /** The names of an enum's values. */
    static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** The answer being written, for cookies. */
    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Sends the browser to a page of ours, and ends this answer. */
    static void redirect(String path) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(path);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("dev.mamori.web.messages", locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
