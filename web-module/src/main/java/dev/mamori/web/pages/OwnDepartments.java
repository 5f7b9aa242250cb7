package dev.mamori.web.pages;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.tenancy.DepartmentBoard;
import dev.mamori.tenancy.DepartmentView;
import dev.mamori.tenancy.Departments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Departments to choose from: the caller's own ones, or those a case can be handed to. */
@RequestScoped
public class OwnDepartments {

    @Inject
    CurrentCaller caller;

    @Inject
    Departments departments;

    @Inject
    DepartmentBoard board;

    /** Those whose cases the caller sees. */
    List<SelectItem> choices() {
        return choices(department -> caller.get().sees(department.id()));
    }

    /** All but the one with this code. */
    List<SelectItem> others(String code) {
        return choices(department -> !department.code().equals(code));
    }

    private List<SelectItem> choices(Predicate<DepartmentView> wanted) {
        return departments.remembered().orElseGet(board::all).stream()
                .filter(wanted)
                .map(department ->
                        new SelectItem(department.code(), Words.english() ? department.nameEn() : department.name()))
                .toList();
    }
}
