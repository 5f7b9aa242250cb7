package dev.mamori.web.api;

import dev.mamori.platform.Messages;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Slice;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;

/** The purposes a client may state in {@code X-Purpose}; a code table, nothing of a municipality's. */
@Path("v1/purposes")
@Produces(MediaType.APPLICATION_JSON)
public class PurposesResource {

    /** All of them, with their names. */
    @GET
    public Slice<Code> list() {
        return new Slice<>(Arrays.stream(Purpose.values()).map(Code::of).toList(), null);
    }

    record Code(String code, String nameJa, String nameEn) {
        static Code of(Purpose purpose) {
            var key = "purpose." + purpose.name();
            return new Code(
                    purpose.name(),
                    Messages.operations().say(Locale.JAPANESE, key),
                    Messages.operations().say(Locale.ENGLISH, key));
        }
    }
}
