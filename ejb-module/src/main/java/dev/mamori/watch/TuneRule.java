package dev.mamori.watch;

import jakarta.validation.constraints.NotNull;

/**
 * Chooses a rule's figure, or lets a rule watch again.
 *
 * @param figure the figure, null to leave it
 * @param watching only true: a rule is switched off by two people
 */
public record TuneRule(
        @NotNull(message = "{rule.required}") AlertRule rule, long expectedVersion, Integer figure, Boolean watching) {}
