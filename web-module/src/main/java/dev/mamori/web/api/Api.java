package dev.mamori.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API for integrators; its resources say their version in their path. */
@ApplicationPath("/api")
public class Api extends Application {}
