package dev.mamori.terminal;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Ids;
import dev.mamori.terminal.FilterDifference.Kind;
import dev.mamori.terminal.model.CarrierExport;
import dev.mamori.terminal.model.Sim;
import dev.mamori.terminal.store.Comparisons;
import dev.mamori.terminal.store.Sims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the filter's policy from the register, and compares a carrier's export with it. */
@ApplicationScoped
class FilterDesk {

    @Inject
    Sims sims;

    @Inject
    Comparisons comparisons;

    @Inject
    ServiceAddress service;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    FilterPolicy policy() {
        return FilterPolicy.of(
                sims.in(SimState.ACTIVE).stream().flatMap(this::rules).toList());
    }

    /** Compares, and keeps what was found. */
    FilterComparison compare(String csv) {
        var found = CarrierExport.read(csv);
        var policy = policy();
        var comparison = new FilterComparison(
                Ids.next(),
                clock.instant(),
                caller.get().name(),
                found.size(),
                policy.sha256(),
                true,
                differences(policy.rules(), found));
        comparisons.add(caller.get().municipality(), comparison);
        return comparison;
    }

    List<FilterComparison> comparisons() {
        return comparisons.newest(policy().sha256());
    }

    private List<FilterDifference> differences(List<FilterRule> expected, List<FilterRule> found) {
        var differences = new ArrayList<FilterDifference>();
        var known = found.stream()
                .map(FilterRule::iccid)
                .distinct()
                .filter(sims::has)
                .collect(Collectors.toSet());
        var named = found.stream().map(FilterRule::iccid).collect(Collectors.toSet());
        var wanted = new HashSet<>(expected);
        found.stream()
                .distinct()
                .filter(rule -> !wanted.contains(rule))
                .forEach(rule -> differences.add(
                        FilterDifference.of(known.contains(rule.iccid()) ? Kind.EXTRA : Kind.UNKNOWN_SIM, rule)));
        var present = new HashSet<>(found);
        expected.stream()
                .filter(rule -> named.contains(rule.iccid()) && !present.contains(rule))
                .forEach(rule -> differences.add(FilterDifference.of(Kind.MISSING, rule)));
        expected.stream()
                .map(FilterRule::iccid)
                .distinct()
                .filter(iccid -> !named.contains(iccid))
                .forEach(iccid ->
                        differences.add(new FilterDifference(Kind.SIM_WITHOUT_RULES, iccid, null, null, null)));
        return List.copyOf(differences);
    }

    private Stream<FilterRule> rules(Sim sim) {
        var iccid = sim.sheet().iccid();
        return Stream.of(
                new FilterRule(iccid, "tcp", service.network(), Integer.toString(service.port())),
                new FilterRule(iccid, "udp", service.timeNetwork(), "123"));
    }
}
