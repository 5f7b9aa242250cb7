package dev.mamori.tests;

import dev.mamori.platform.Caller;

/** Callers whose work is done well and then not committed. */
final class Commits {

    /** An address for documentation (RFC 5737): nobody else comes from it. */
    static final String ADDRESS = "192.0.2.1";

    private Commits() {}

    static Caller failing(Caller caller) {
        return new Caller(
                caller.kind(),
                caller.municipality(),
                caller.accountId(),
                caller.name(),
                caller.departments(),
                caller.everyDepartment(),
                caller.permissions(),
                caller.seat(),
                caller.purpose(),
                caller.requestId(),
                ADDRESS);
    }
}
