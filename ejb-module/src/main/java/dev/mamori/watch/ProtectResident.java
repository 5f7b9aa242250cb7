package dev.mamori.watch;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Marks a resident as in need of protection: who has no case of them and looks at them is noticed. */
public record ProtectResident(
        @NotNull(message = "{rule.required}") UUID residentId,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements AboutResident {}
