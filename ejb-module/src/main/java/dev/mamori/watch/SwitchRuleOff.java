package dev.mamori.watch;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;

/** Asks that a rule watch no more; a second person decides, and control 27 fails for as long as it is off. */
public record SwitchRuleOff(
        @NotNull(message = "{rule.required}") AlertRule rule,
        long expectedVersion,
        @PlainText(max = 500, required = true) String reason) {}
