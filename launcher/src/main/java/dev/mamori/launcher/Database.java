package dev.mamori.launcher;

/** The database of an installation and its two roles: the owner changes its shape, the application only its rows. */
record Database(String jdbcUrl, String owner, String ownerPassword, String user, String userPassword) {

    boolean isOracle() {
        return jdbcUrl.startsWith("jdbc:oracle:");
    }

    /** The name of the driver in the server, and of the directory of migrations. */
    String vendor() {
        return isOracle() ? "oracle" : "postgresql";
    }

    @Override
    public String toString() {
        return "Database[" + vendor() + "]";
    }
}
