package dev.mamori.web.pages;

import dev.mamori.audit.AuditExport;
import dev.mamori.audit.AuditExportService;
import dev.mamori.audit.EventFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Takes the events that were filtered out of the trail as a file. */
@Named
@RequestScoped
public class AuditFilePage {

    @Inject
    AuditExportService export;

    @Inject
    AuditFilters filters;

    private String format = EventFormat.SPREADSHEET.name();

    /** Gives the file. */
    public void download() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var form = Chosen.of(EventFormat.class, format, "/format");
        var language = context.getViewRoot().getLocale();
        HandedAnswer.give(export.export(new AuditExport(filters.search(null, null), form, language)));
    }

    public List<SelectItem> getFormats() {
        return Words.choices(EventFormat.class, "audit.format.");
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String given) {
        format = given;
    }
}
