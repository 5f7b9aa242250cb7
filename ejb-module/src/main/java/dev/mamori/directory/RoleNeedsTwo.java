package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** The directory would give a role: roles are given by two people (controls 12, 26). */
public class RoleNeedsTwo extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-role";
    }

    @Override
    public int status() {
        return 403;
    }
}
