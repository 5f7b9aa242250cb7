package dev.mamori.disclosure;

import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import dev.mamori.resident.ResidentView;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What the city let be seen, and nothing else of the resident. */
public record DisclosedContent(UUID id, UUID residentId, Map<DisclosedField, Object> content, Instant validUntil)
        implements Identified, AboutResident {

    static DisclosedContent of(Disclosure disclosure, ResidentView resident) {
        var content = new EnumMap<DisclosedField, Object>(DisclosedField.class);
        disclosure.fields().forEach(field -> content.put(field, field.of(resident)));
        return new DisclosedContent(disclosure.id(), disclosure.residentId(), content, disclosure.validUntil());
    }
}
