package dev.mamori.approval.model;

import dev.mamori.caution.Effect;

/** What somebody asks for: the action, its command, what it would do, and why. */
public record Request(String action, Payload payload, Effect effect, String reason) {}
