package dev.mamori.workspace;

import dev.mamori.platform.Identified;
import dev.mamori.workspace.model.SavedView;
import java.util.UUID;

/** A saved view, with the address it leads to. */
public record SavedViewLine(UUID id, ListPage page, String name, String query) implements Identified {

    static SavedViewLine of(SavedView view) {
        return new SavedViewLine(view.id(), view.page(), view.name(), view.query());
    }

    /** Where it leads. */
    public String address() {
        return page.path() + (query.isEmpty() ? "" : "?" + query);
    }
}
