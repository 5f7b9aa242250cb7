package dev.mamori.web.pages;

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

    /** Saves the filters. */
    public String save() {
        var saved =
                views.save(new SaveView(Chosen.of(ListPage.class, page, "/page"), name, query == null ? "" : query));
        return saved.page().path() + ".xhtml?faces-redirect=true"
                + (saved.query().isEmpty() ? "" : "&" + saved.query());
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
