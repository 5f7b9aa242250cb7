package dev.mamori.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** The filters of the list at hand, as its address says them; where in the list one stands is left out. */
public final class ListFilters {

    private ListFilters() {}

    /**
     * The filters as one parameter of another address. They travel in letters that no address ever escapes: whoever
     * writes or reads a link may decode it once more or less, and a Japanese filter would not arrive as it was.
     */
    public static String filters() {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        var kept = request.getRequestParameterValuesMap().entrySet().stream()
                .filter(filter -> !"cursor".equals(filter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(filter -> Arrays.stream(filter.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> encoded(filter.getKey()) + "=" + encoded(value)))
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
