package dev.mamori.workspace;

/** A list whose filters can be saved. */
public enum ListPage {
    RESIDENTS("/residents"),
    CASES("/cases"),
    AUDIT("/audit"),
    ALERTS("/alerts");

    private final String path;

    ListPage(String path) {
        this.path = path;
    }

    /** Where it is. */
    public String path() {
        return path;
    }
}
