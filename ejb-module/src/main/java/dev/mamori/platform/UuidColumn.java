package dev.mamori.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps ids as the database's own {@code uuid}. The persistence layer's built-in conversion cannot read an id that is not
 * there.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID column) {
        return column;
    }
}
