package dev.mamori.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The filters of the list at hand, as its address says them; where in the list one stands is left out. */
public final class ListFilters {

    private ListFilters() {}

    /** The filters, encoded as one parameter of another address. */
    public static String filters() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.endsWith("=") && !part.startsWith("cursor="))
                .collect(Collectors.joining("&"));
        return URLEncoder.encode(kept, StandardCharsets.UTF_8);
    }
}
