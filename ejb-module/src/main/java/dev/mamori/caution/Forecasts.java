package dev.mamori.caution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The forecasts, found by their operations. */
@ApplicationScoped
class Forecasts {

    @Inject
    @Any
    Instance<Forecast> all;

    Optional<Forecast> of(String operation) {
        return all.stream()
                .filter(forecast -> forecast.operation().equals(operation))
                .findFirst();
    }
}
