package dev.mamori.web.frame;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Gives the API the query as it was sent. The server hands it on with its escapes undone, so that a blank in it is an
 * address nobody can read, and an escaped {@code &} begins another parameter; what it understood before is put together
 * anew.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class WholeQuery extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getQueryString() == null ? request : new Escaped(request), response);
    }

    private static final class Escaped extends HttpServletRequestWrapper {

        private final String query;

        Escaped(HttpServletRequest request) {
            super(request);
            query = ServletRequestContext.requireCurrent().getExchange().getQueryParameters().entrySet().stream()
                    .flatMap(parameter -> parameter.getValue().stream()
                            .map(value -> escaped(parameter.getKey()) + "=" + escaped(value)))
                    .collect(Collectors.joining("&"));
        }

        private static String escaped(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        @Override
        public String getQueryString() {
            return query;
        }
    }
}
