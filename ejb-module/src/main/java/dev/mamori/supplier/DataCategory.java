package dev.mamori.supplier;

/** What kind of data a supplier comes to handle. */
public enum DataCategory {
    /** No data of the city's. */
    NONE(false),
    /** Logs and figures of the running service without anybody's particulars. */
    OPERATIONAL(false),
    /** Personal information. */
    PERSONAL(true),
    /** Personal information that needs special care, such as health. */
    SENSITIVE(true),
    /** Individual numbers. */
    MY_NUMBER(true);

    private final boolean personal;

    DataCategory(boolean personal) {
        this.personal = personal;
    }

    /** Whether it is about people. */
    public boolean personal() {
        return personal;
    }
}
