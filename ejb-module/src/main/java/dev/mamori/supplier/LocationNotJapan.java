package dev.mamori.supplier;

import dev.mamori.platform.DomainException;

/** Personal data is not handed on to a supplier of a supplier outside Japan (control 10). */
public class LocationNotJapan extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "location-not-japan";
    }

    @Override
    public int status() {
        return 422;
    }
}
