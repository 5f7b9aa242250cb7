package dev.mamori.terminal;

import dev.mamori.tenancy.TenantSetting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether a municipality's carrier filter was compared lately, with the policy of today, and found right. */
@Stateless
@PermitAll
public class FilterWatch {

    /** A comparison is made at least once a month. */
    static final Duration COMPARED_WITHIN = Duration.ofDays(31);

    @Inject
    TenantSetting wall;

    @Inject
    FilterDesk desk;

    @Inject
    Clock clock;

    /** What does not hold; nothing for a municipality without active cards. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<String> broken(int municipality) {
        wall.nameTo(municipality);
        if (desk.policy().rules().isEmpty()) {
            return List.of();
        }
        var newest = desk.comparisons().stream().findFirst();
        return newest.map(this::broken).orElse(List.of("the carrier's filter was never compared"));
    }

    private List<String> broken(FilterComparison newest) {
        var broken = new ArrayList<String>();
        if (!newest.current()) {
            broken.add("the carrier's filter was compared with another policy than today's");
        }
        if (!newest.differences().isEmpty()) {
            broken.add("the carrier's filter differs in " + newest.differences().size() + " places");
        }
        if (newest.comparedAt().plus(COMPARED_WITHIN).isBefore(clock.instant())) {
            broken.add("the carrier's filter was compared too long ago");
        }
        return broken;
    }
}
