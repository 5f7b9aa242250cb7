package dev.mamori.casework;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.casework.model.CaseCriteria;
import dev.mamori.casework.model.ExportPermit;
import dev.mamori.casework.store.ExportPermits;
import dev.mamori.caution.Effect;
import dev.mamori.identity.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Lets a person take a large list of cases out, once, when a second person agrees. */
@ApplicationScoped
class CaseExporting implements FourEyesAction<CaseExporting.Asked> {

    static final String NAME = "CASE_EXPORT_PERMITTED";

    @Inject
    ExportPermits permits;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payloadType() {
        return Asked.class;
    }

    /** As many as were counted when it was asked for: the list may have grown or shrunk a little since. */
    @Override
    public Effect effect(Asked asked) {
        return new Effect(asked.account(), staff.nameOf(asked.account()).orElse("-"), Map.of("cases", asked.cases()));
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var permit = new ExportPermit(approval, asked.account(), asked.filter().toString(), now);
        permits.add(permit);
        return permit.id();
    }

    /** Who wants to take out which cases, and how many they were. */
    record Asked(UUID account, CaseCriteria filter, long cases) {}
}
