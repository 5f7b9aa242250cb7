package dev.mamori.casework;

import dev.mamori.platform.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks that more cases than usual may leave in one file. */
public record AskCaseExport(
        @NotNull(message = "{rule.required}") @Valid CaseSearch search,
        @PlainText(max = 500, required = true, multiline = true) String reason) {}
