package dev.mamori.web.pages;

import dev.mamori.caution.RunbookService;
import dev.mamori.caution.RunbookView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** All procedures, and until when each is good. */
@Named
@RequestScoped
public class RunbooksPage {

    @Inject
    RunbookService runbooks;

    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            lines = runbooks.list().items().stream().map(Line::of).toList();
        }
        return lines;
    }

    static RunbookView.Text text(RunbookView runbook) {
        return Words.english() ? runbook.english() : runbook.japanese();
    }

    /** One procedure. */
    public record Line(
            String name, String title, String when, LocalDate reviewedOn, LocalDate goodUntil, String state) {
        static Line of(RunbookView runbook) {
            var text = text(runbook);
            return new Line(
                    runbook.name(),
                    text.title(),
                    text.when(),
                    runbook.reviewedOn(),
                    runbook.goodUntil(),
                    runbook.good() ? "GOOD" : "OUTDATED");
        }
    }
}
