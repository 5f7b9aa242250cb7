package dev.mamori.terminal;

import dev.mamori.platform.DomainException;

/** An office terminal came from outside the networks it belongs to (control 16). */
public class AddressNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "address-not-allowed";
    }

    @Override
    public int status() {
        return 403;
    }
}
