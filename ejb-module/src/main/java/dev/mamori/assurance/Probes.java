package dev.mamori.assurance;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The probes there are, found by their declaration. */
@ApplicationScoped
public class Probes {

    @Inject
    @Any
    Instance<ControlProbe> found;

    /** All probes with what they declare. */
    public List<Declared> all() {
        return found.handlesStream()
                .map(handle -> new Declared(handle.getBean().getBeanClass().getAnnotation(Probe.class), handle.get()))
                .toList();
    }

    /** How long each probe of a control stays fresh, by name. */
    public Map<String, Duration> freshness(String control) {
        return found.handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getAnnotation(Probe.class))
                .filter(probe -> probe.control().equals(control))
                .collect(Collectors.toMap(Probe::name, probe -> Duration.parse(probe.freshFor())));
    }

    /** A probe and its declaration. */
    public record Declared(Probe declaration, ControlProbe probe) {}
}
