package dev.mamori.web.pages;

import dev.mamori.caution.RunbookService;
import dev.mamori.caution.RunbookView;
import dev.mamori.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One procedure to read, and to review once a year. */
@Named
@RequestScoped
public class RunbookPage {

    @Inject
    RunbookService runbooks;

    private String name;
    private RunbookView shown;

    /** Opens the procedure. */
    public void show() {
        if (name == null) {
            throw new NotFound();
        }
        shown = runbooks.find(name);
    }

    /** Opens the procedure of something, on that thing's own page. */
    public RunbookView.Text of(String operation) {
        name = operation;
        show();
        return getText();
    }

    /** Takes down that it was read and found right. */
    public String review() {
        runbooks.review(name);
        return "/runbooks/view.xhtml?faces-redirect=true&name=" + name;
    }

    public RunbookView getIt() {
        return shown;
    }

    public RunbookView.Text getText() {
        return RunbooksPage.text(shown);
    }

    public String getName() {
        return name;
    }

    public void setName(String given) {
        name = given;
    }
}
