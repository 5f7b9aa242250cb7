package dev.mamori.caution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What the drill would do: nothing. */
@ApplicationScoped
class DrillForecast implements Forecast {

    @Override
    public String operation() {
        return PreviewDrill.NAME;
    }

    @Override
    public Effect effect(UUID subject) {
        return new Effect(subject, "drill", Map.of());
    }
}
