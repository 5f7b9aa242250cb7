package dev.mamori.web.frame;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Reads a moment from its RFC 3339 text with an offset; the library's own reader would take a number for a moment as well. */
class MomentReader extends StdDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    MomentReader() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
        }
        try {
            return OffsetDateTime.parse(json.getText());
        } catch (DateTimeException noMoment) {
            return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, json.getText(), "no moment");
        }
    }
}
