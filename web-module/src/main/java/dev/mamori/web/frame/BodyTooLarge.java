package dev.mamori.web.frame;

import java.io.IOException;

/** The request's body is larger than one megabyte. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
