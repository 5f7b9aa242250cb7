package dev.mamori.casework.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a form (様式): a header, groups of questions, and remarks beside the groups. A version never changes, and
 * a record keeps the version it was written on. Header items and remarks are answered like any other item.
 *
 * <p>The national survey for long-term care certification ({@code ninteichosa}) counts 74 points: 53 single questions, 5
 * sites of paralysis (1-1), 4 of contracture (1-2) and 12 special treatments (9 in 6-1, 3 in 6-2). As data they are 57
 * items, since each of the four last is one item with several options, whose exclusive "none" is not counted. The two
 * degrees of independence (7-1, 7-2) come on top of the 74.
 */
public record FormDefinition(
        String key, int version, String title, String titleEn, List<FormItem> header, List<FormGroup> groups) {

    /** Copies the lists, so that nobody changes them. */
    public FormDefinition {
        header = List.copyOf(header);
        groups = List.copyOf(groups);
    }

    /** Reads a definition and refuses one that is none, naming all that is wrong by pointer. */
    public static FormDefinition of(Map<String, Object> json) {
        return new FormReader(json).form();
    }

    /** All that can be answered, by code, in the form's order. */
    public Map<String, FormItem> items() {
        var items = new LinkedHashMap<String, FormItem>();
        header.forEach(item -> items.put(item.code(), item));
        groups.stream().flatMap(FormDefinition::items).forEach(item -> items.put(item.code(), item));
        return items;
    }

    private static Stream<FormItem> items(FormGroup group) {
        return Stream.concat(group.items().stream(), Optional.ofNullable(group.remarks()).stream());
    }
}
