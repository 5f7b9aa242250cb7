package dev.mamori.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * HTTP/1.1 over one kept TLS connection, with as little work on this side as can be: what is measured is the server.
 */
final class Wire implements AutoCloseable {

    private final SSLSocket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    Wire(URI base, SSLContext tls) throws IOException {
        host = base.getHost() + ":" + base.getPort();
        socket = (SSLSocket) tls.getSocketFactory().createSocket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.startHandshake();
        in = new BufferedInputStream(socket.getInputStream(), 32_768);
        out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
    }

    /** Sends a request and reads the whole answer; headers are whole lines. */
    Answer ask(String method, String path, String headers, String body) throws IOException {
        var bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                + (body == null ? "" : "Content-Length: " + bytes.length + "\r\n") + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = -1;
        var chunked = false;
        var cookies = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = true;
            } else if (header.startsWith("set-cookie:")) {
                cookies.append(line.substring(11).split(";")[0].strip()).append("; ");
            }
        }
        var body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
        return new Answer(status, new String(body, StandardCharsets.UTF_8), cookies.toString());
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back. */
    record Answer(int status, String body, String cookies) {

        /** The text of a JSON member. */
        String text(String member) {
            var start = body.indexOf("\"" + member + "\":\"") + member.length() + 4;
            return body.substring(start, body.indexOf('"', start));
        }
    }
}
