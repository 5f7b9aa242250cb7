package dev.mamori.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * Which events are to leave the trail, and in which form.
 *
 * @param search what they are looked for by; its cursor and limit have no meaning here
 * @param format the form
 * @param language of the words in a spreadsheet; Japanese when null
 */
public record AuditExport(
        @NotNull(message = "{rule.required}") @Valid AuditSearch search,
        @NotNull(message = "{rule.required}") EventFormat format,
        Locale language) {}
