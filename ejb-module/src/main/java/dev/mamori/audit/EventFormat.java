package dev.mamori.audit;

/** The forms in which the city takes events out of the trail (control 8-3). */
public enum EventFormat {
    /** A table in words, which a spreadsheet opens without computing anything in it. */
    SPREADSHEET("csv", "text/csv; charset=UTF-8"),
    /** A table of codes for a program (RFC 4180), cell by cell as the trail has it. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** A JSON object a line. */
    JSON_LINES("jsonl", "application/jsonl"),
    /** An event of the Open Cybersecurity Schema Framework a line. */
    OCSF("ocsf.jsonl", "application/jsonl");

    private final String extension;
    private final String type;

    EventFormat(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** How a file's name ends. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}
