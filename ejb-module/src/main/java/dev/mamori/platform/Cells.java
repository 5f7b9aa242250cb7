package dev.mamori.platform;

/** Cells of a table that a spreadsheet opens: nothing a person typed is ever computed. */
public final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** The cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
