package dev.mamori.casework;

import dev.mamori.casework.model.FormGroup;
import java.util.List;

/**
 * A group of questions of a form.
 *
 * @param remarks the text beside the group, null where there is none
 */
public record FormGroupView(String code, String title, String titleEn, List<FormItemView> items, FormItemView remarks) {

    static FormGroupView of(FormGroup group) {
        return new FormGroupView(
                group.code(),
                group.title(),
                group.titleEn(),
                group.items().stream().map(FormItemView::of).toList(),
                group.remarks() == null ? null : FormItemView.of(group.remarks()));
    }
}
