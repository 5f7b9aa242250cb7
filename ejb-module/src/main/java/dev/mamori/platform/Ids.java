package dev.mamori.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The one kind of id: UUID version 7 (RFC 9562), made by the application, rising with time. */
public final class Ids {

    private Ids() {}

    /** A new id. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
