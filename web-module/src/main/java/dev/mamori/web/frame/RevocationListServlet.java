package dev.mamori.web.frame;

import dev.mamori.terminal.RevocationList;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The list of terminals' revoked certificates (RFC 5280), for whoever wants to check one: open to everybody, since it
 * holds serial numbers and nothing else (control 16).
 */
@WebServlet("/pki/terminals.crl")
public class RevocationListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RevocationList list;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var current = list.current();
        if (current.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/pkix-crl");
        response.setContentLength(current.get().length);
        response.getOutputStream().write(current.get());
    }
}
