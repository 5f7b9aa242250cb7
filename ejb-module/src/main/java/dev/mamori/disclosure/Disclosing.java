package dev.mamori.disclosure;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.disclosure.model.Leave;
import dev.mamori.disclosure.store.Disclosures;
import dev.mamori.identity.Staff;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Permission;
import dev.mamori.resident.ResidentLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Lets the provider see what the city has approved. Only the city's people can approve it. */
@ApplicationScoped
class Disclosing implements FourEyesAction<AskedDisclosure> {

    static final String NAME = "CONTENT_DISCLOSED";

    @Inject
    Disclosures disclosures;

    @Inject
    ResidentLookup residents;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AskedDisclosure> payloadType() {
        return AskedDisclosure.class;
    }

    @Override
    public Permission approver() {
        return Permission.BREAK_GLASS_READ;
    }

    @Override
    public Duration patience() {
        return Duration.ofHours(24);
    }

    /** Named by the resident's id: who approves looks the person up under the own purpose, who asks must not learn it. */
    @Override
    public Effect effect(AskedDisclosure asked) {
        if (residents.find(asked.residentId()).isEmpty()) {
            throw new Invalid("/residentId", "resident");
        }
        return new Effect(
                asked.residentId(),
                staff.nameOf(asked.accountId()).orElse("-"),
                Map.of("residents", 1L, "fields", (long) asked.fields().size(), "hours", (long) asked.hours()));
    }

    @Override
    public UUID carryOut(AskedDisclosure asked, UUID approval) {
        var leave = new Leave(
                asked.accountId(),
                asked.residentId(),
                asked.fields(),
                asked.purpose(),
                asked.ticket(),
                asked.reason(),
                asked.hours());
        var disclosure = new Disclosure(approval, leave, clock.instant().truncatedTo(ChronoUnit.MICROS));
        disclosures.add(disclosure);
        return disclosure.id();
    }
}
