package dev.mamori.casework;

import dev.mamori.casework.model.Matter;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Identified;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says anew what a case is about. A component that is null leaves its field as it is; neither can be cleared. */
public record ChangeCaseRecord(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<@PlainText(max = 100, required = true) String> title,
        Optional<CaseCategory> category)
        implements Identified {

    Matter appliedTo(Matter now) {
        var cleared = Stream.of(clears("/title", title), clears("/category", category))
                .flatMap(Optional::stream)
                .toList();
        if (!cleared.isEmpty()) {
            throw new Invalid(cleared);
        }
        return new Matter(
                title == null ? now.title() : title.orElseThrow(),
                category == null ? now.category() : category.orElseThrow());
    }

    private static Optional<FieldError> clears(String pointer, Optional<?> given) {
        return given != null && given.isEmpty() ? Optional.of(FieldError.of(pointer, "required")) : Optional.empty();
    }
}
