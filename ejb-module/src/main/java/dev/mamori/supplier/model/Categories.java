package dev.mamori.supplier.model;

import dev.mamori.supplier.DataCategory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a set of categories as words in one order. */
@Converter
public class Categories implements AttributeConverter<Set<DataCategory>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DataCategory> categories) {
        return new TreeSet<>(categories).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<DataCategory> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(" "))
                .map(DataCategory::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
