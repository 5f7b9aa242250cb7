package dev.mamori.directory;

/** What a directory can be told of this service (RFC 7643, clauses 5 to 7). */
public enum Described {
    CONFIGURATION("service-provider-config.json"),
    RESOURCE_TYPES("resource-types.json"),
    SCHEMAS("schemas.json");

    private final String file;

    Described(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
