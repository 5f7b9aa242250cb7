package dev.mamori.tenancy;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.store.WallTrials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/**
 * Tries to pass the database's wall as the service itself would: for each municipality and each walled table, reads and
 * writes of another one's rows must find nothing and be refused.
 */
@ApplicationScoped
@Probe(control = "29", name = "database-wall")
public class WallProbe implements ControlProbe {

    @Inject
    WallChecks checks;

    @Inject
    WallTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(checks.broken());
        var tables = trials.walledTables();
        for (var table : tables) {
            if (!trials.refusedWithoutMunicipality(table)) {
                broken.add(table + " answers without a municipality");
            }
        }
        var codes = municipalities.codes();
        for (var index = 0; index < codes.size(); index++) {
            var own = codes.get(index);
            var other = codes.get((index + 1) % codes.size());
            tables.stream()
                    .filter(table -> !own.equals(other) && trials.foreignRows(own, other, table) > 0)
                    .forEach(table -> broken.add(table + " shows another municipality's rows"));
        }
        if (!trials.foreignInsertRefused()) {
            broken.add("a row of another municipality could be written");
        }
        var seen = new ArrayList<String>();
        seen.add(tables.size() + " walled tables");
        seen.add(codes.size() + " municipalities");
        seen.add("catalogue checked");
        return Finding.of(seen, broken);
    }
}
