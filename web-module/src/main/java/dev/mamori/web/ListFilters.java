package dev.mamori.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The filters of the list at hand, as its page declares them; where in the list one stands is left out. */
public final class ListFilters {

    private ListFilters() {}

    /**
     * The filters as one parameter of another address. They travel in letters that no address ever escapes: whoever
     * writes or reads a link may decode it once more or less, and a Japanese filter would not arrive as it was.
     */
    public static String filters() {
        var context = FacesContext.getCurrentInstance();
        var kept = ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .filter(filter -> !"cursor".equals(filter.getName()))
                .map(filter -> Map.entry(filter.getName(), Objects.toString(filter.getStringValue(context), "")))
                .filter(filter -> !filter.getValue().isEmpty())
                .map(filter -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()))
                .collect(Collectors.joining("&"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept.getBytes(UTF_8));
    }

    /**
     * The filters such a parameter carries, percent-encoded as a list's address has them.
     *
     * @throws IllegalArgumentException when it was not written by {@link #filters()}
     */
    public static String carriedBy(String parameter) {
        return new String(Base64.getUrlDecoder().decode(parameter), UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
