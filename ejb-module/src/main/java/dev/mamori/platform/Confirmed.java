package dev.mamori.platform;

/**
 * A command that cannot be taken back: who gives it types the object's name once more, so that it is this object and no
 * other (control 14).
 */
public interface Confirmed extends Identified {

    /** The object's name as it was typed; null where nothing was typed. */
    String confirmation();
}
