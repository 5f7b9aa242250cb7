package dev.mamori.web.frame;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;

/** Writes answers and problems as JSON, with one prepared writer a type. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json", "application/scim+json"})
public class JsonWriter implements MessageBodyWriter<Object> {

    private final ConcurrentHashMap<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith("dev.mamori.") || java.util.Map.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var bytes = writers.computeIfAbsent(type, one -> json.writerFor(one)).writeValueAsBytes(answer);
        headers.putSingle("Content-Length", bytes.length);
        out.write(bytes);
    }
}
