package dev.mamori.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One change of a list of changes (RFC 7644, clause 3.5.2). Directories differ in upper and lower case, and in whether they
 * say where or put everything into the value.
 *
 * @param op add, replace or remove
 * @param path the attribute; null where the value names it
 * @param value a text, a truth value, a list or a map; null for nothing
 */
public record PatchOperation(
        @NotNull(message = "{rule.required}") @Pattern(regexp = "(?i)add|replace|remove", message = "{rule.format}")
                String op,
        @Size(max = 3000, message = "{rule.size}") String path,
        Object value) {

    /** Whether something goes. */
    public boolean removes() {
        return "remove".equalsIgnoreCase(op);
    }

    /** Whether what there is gives way to what is said. */
    public boolean replaces() {
        return "replace".equalsIgnoreCase(op);
    }
}
