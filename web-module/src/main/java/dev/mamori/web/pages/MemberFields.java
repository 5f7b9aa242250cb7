package dev.mamori.web.pages;

import dev.mamori.tenancy.DepartmentService;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What is typed about a member of staff, at the invitation and at a change alike. */
public abstract class MemberFields implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DepartmentService departmentBoard;

    private String displayName;
    private String nameKana;
    private String personRef;
    private String[] departments = {};

    /** The municipality's departments. */
    public List<SelectItem> getDepartmentChoices() {
        return departmentBoard.list().items().stream()
                .map(one -> new SelectItem(one.code(), Words.english() ? one.nameEn() : one.name()))
                .toList();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String given) {
        displayName = given;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String given) {
        nameKana = given;
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String given) {
        personRef = given;
    }

    public String[] getDepartments() {
        return departments.clone();
    }

    public void setDepartments(String... given) {
        departments = given.clone();
    }
}
