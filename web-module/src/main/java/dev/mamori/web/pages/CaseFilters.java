package dev.mamori.web.pages;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseSearch;
import dev.mamori.casework.CaseStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The filters of the list of cases as they stand in an address; the list and its file read them alike. */
@Named
@RequestScoped
public class CaseFilters {

    private String q;
    private String status;
    private String category;
    private String department;
    private String assignee;

    /** The search they mean, from a place in the list on; null leaves place and number to the service. */
    CaseSearch search(String cursor, Integer limit) {
        return new CaseSearch(
                null,
                Chosen.of(CaseStatus.class, status, "/status"),
                Chosen.of(CaseCategory.class, category, "/category"),
                department,
                assignee,
                q,
                cursor,
                limit);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String given) {
        q = given;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String given) {
        status = given;
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

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String given) {
        assignee = given;
    }
}
