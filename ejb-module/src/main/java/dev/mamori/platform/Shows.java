package dev.mamori.platform;

import java.util.List;

/** A part of a list, of which the audit trail keeps whose lines were shown. */
public interface Shows {

    /** What is shown. */
    List<?> items();
}
