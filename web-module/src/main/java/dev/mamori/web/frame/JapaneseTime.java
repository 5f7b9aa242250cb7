package dev.mamori.web.frame;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.mamori.platform.TimeSource;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Instants as RFC 3339 with the offset of Japan, in every answer (control 19). */
class JapaneseTime extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(TimeSource.ZONE);

    JapaneseTime() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(RFC_3339.format(instant));
    }
}
