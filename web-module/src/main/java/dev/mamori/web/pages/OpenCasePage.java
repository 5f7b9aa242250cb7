package dev.mamori.web.pages;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.OpenCaseRecord;
import dev.mamori.resident.ResidentService;
import dev.mamori.resident.ResidentView;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Opens a case for a resident. */
@Named
@ViewScoped
public class OpenCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRecordService cases;

    @Inject
    ResidentService residents;

    @Inject
    OwnDepartments ownDepartments;

    private UUID residentId;
    private String title;
    private String category;
    private String department;
    private transient ResidentView resident;

    /** Shows whose case it will be. */
    public void show() {
        if (residentId != null && resident == null) {
            resident = residents.find(residentId);
        }
    }

    /** Opens it, and shows it. */
    public String open() {
        var chosen = Chosen.of(CaseCategory.class, category, "/category");
        var opened = cases.open(new OpenCaseRecord(residentId, title, chosen, department));
        return "/cases/view.xhtml?faces-redirect=true&id=" + opened.id();
    }

    public List<SelectItem> getCategories() {
        return Words.choices(CaseCategory.class, "category.");
    }

    public List<SelectItem> getDepartments() {
        return ownDepartments.choices();
    }

    public ResidentView getResident() {
        return resident;
    }

    public UUID getResidentId() {
        return residentId;
    }

    public void setResidentId(UUID given) {
        residentId = given;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String given) {
        category = given;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String given) {
        department = given;
    }
}
