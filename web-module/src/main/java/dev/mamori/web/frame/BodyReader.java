package dev.mamori.web.frame;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a JSON object, strictly. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH, "application/scim+json"})
public class BodyReader implements MessageBodyReader<Body> {

    @Inject
    ObjectMapper json;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            var tree = json.readTree(body);
            if (tree instanceof ObjectNode members) {
                BodyTexts.check(members);
                return new Body(json, members);
            }
        } catch (JacksonException complaint) {
            throw UnreadableBody.of(complaint);
        }
        throw UnreadableBody.json();
    }
}
