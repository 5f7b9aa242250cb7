package dev.mamori.disclosure.model;

import dev.mamori.disclosure.DisclosedField;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a set of fields as words in one order. */
@Converter
public class Fields implements AttributeConverter<Set<DisclosedField>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DisclosedField> fields) {
        return new TreeSet<>(fields).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<DisclosedField> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(" "))
                .map(DisclosedField::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
