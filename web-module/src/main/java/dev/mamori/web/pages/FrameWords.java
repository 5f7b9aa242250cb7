package dev.mamori.web.pages;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.tenancy.DepartmentBoard;
import dev.mamori.tenancy.DepartmentView;
import dev.mamori.tenancy.Departments;
import dev.mamori.web.frame.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's language, and names in it. The chosen language is kept in a cookie of its own; it is no secret. */
@RequestScoped
public class FrameWords {

    private static final String COOKIE = "__Host-mamori-language";
    private static final int HALF_A_YEAR = 15_552_000;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    Departments departments;

    @Inject
    DepartmentBoard board;

    private String chosen;

    /** {@code ja} unless the person chose, or the browser asks for, English. */
    public String language() {
        if (chosen == null) {
            chosen = kept();
        }
        return chosen;
    }

    /** Chooses the other language. */
    public void switchLanguage() {
        chosen = "en".equals(language()) ? "ja" : "en";
        var cookie = new Cookie(COOKIE, chosen);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(HALF_A_YEAR);
        cookie.setAttribute("SameSite", "Strict");
        Words.response().addCookie(cookie);
    }

    /** The same page again, by a new request that changes nothing when it is repeated. */
    public String samePage() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view + "?faces-redirect=true&includeViewParams=true";
    }

    /** Departments' names by code. */
    public Map<String, String> departmentNames() {
        return all().stream()
                .collect(Collectors.toMap(
                        DepartmentView::code, this::name, (first, second) -> first, LinkedHashMap::new));
    }

    /** The names of the departments somebody belongs to. */
    public String departmentsOf(Caller person) {
        return all().stream()
                .filter(department -> person.departments().contains(department.id()))
                .map(this::name)
                .collect(Collectors.joining(" / "));
    }

    private List<DepartmentView> all() {
        return caller.get().accountId() == null
                ? List.of()
                : departments.remembered().orElseGet(board::all);
    }

    private String name(DepartmentView department) {
        return "en".equals(language()) ? department.nameEn() : department.name();
    }

    private String kept() {
        var cookies = request.getCookies();
        return cookies == null
                ? Languages.of(request).getLanguage()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> "ja".equals(value) || "en".equals(value))
                        .findFirst()
                        .orElseGet(() -> Languages.of(request).getLanguage());
    }
}
