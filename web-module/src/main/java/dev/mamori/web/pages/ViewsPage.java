package dev.mamori.web.pages;

import dev.mamori.platform.Invalid;
import dev.mamori.web.ListFilters;
import dev.mamori.workspace.ListPage;
import dev.mamori.workspace.SaveView;
import dev.mamori.workspace.SavedViewLine;
import dev.mamori.workspace.SavedViewService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Names and saves the filters a list was left with, and removes what is not needed any more. */
@Named
@ViewScoped
public class ViewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SavedViewService views;

    private String page;
    private String query;
    private String name;
    private transient List<SavedViewLine> found;

    /**
     * Saves the filters and goes back to the list by the very address that was saved: a navigation outcome would have
     * its parameters put in another order and encoded once more.
     */
    public void save() {
        var saved = views.save(new SaveView(Chosen.of(ListPage.class, page, "/page"), name, filters()));
        Words.redirect(saved.address());
    }

    /** Removes one. */
    public String remove(UUID id) {
        views.remove(id);
        return "/views.xhtml?faces-redirect=true";
    }

    /** Whether there are filters to save. */
    public boolean isSaving() {
        return page != null && !page.isEmpty();
    }

    private String filters() {
        if (query == null) {
            return "";
        }
        try {
            return ListFilters.carriedBy(query);
        } catch (IllegalArgumentException writtenBySomebodyElse) {
            throw new Invalid("/query", "format");
        }
    }

    public List<SavedViewLine> getLines() {
        if (found == null) {
            found = views.list().items();
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String given) {
        page = given;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String given) {
        query = given;
    }

    public String getName() {
        return name;
    }

    public void setName(String given) {
        name = given;
    }
}
