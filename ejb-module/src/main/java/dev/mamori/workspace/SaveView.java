package dev.mamori.workspace;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Saves a list's filters under a name.
 *
 * @param query the filters as they stand in the list's address, percent-encoded
 */
public record SaveView(
        @NotNull(message = "{rule.required}") ListPage page,
        @PlainText(max = 40, required = true) String name,
        @NotNull(message = "{rule.required}")
                @Size(max = 800, message = "{rule.size}")
                @Pattern(regexp = "[A-Za-z0-9%&=._~+*-]*", message = "{rule.format}")
                String query) {}
