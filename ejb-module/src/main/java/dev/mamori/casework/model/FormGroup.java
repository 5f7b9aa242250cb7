package dev.mamori.casework.model;

import java.util.List;

/**
 * A group of questions that belong together on paper and on the screen.
 *
 * @param titleEn null where the form has no English
 * @param remarks the text beside the group, itself an item; null where there is none
 */
public record FormGroup(String code, String title, String titleEn, List<FormItem> items, FormItem remarks) {

    /** Copies the items, so that nobody changes them. */
    public FormGroup {
        items = List.copyOf(items);
    }
}
