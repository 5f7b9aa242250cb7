package dev.mamori.watch;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.platform.Permission;
import dev.mamori.watch.model.RuleSetting;
import dev.mamori.watch.store.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Switches a rule off when a second person agrees (controls 26, 27). */
@ApplicationScoped
public class RuleOff implements FourEyesAction<RuleOff.Asked> {

    static final String NAME = "ALERT_RULE_SWITCHED_OFF";

    @Inject
    RuleSettings settings;

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

    @Override
    public Permission approver() {
        return Permission.POLICY_CHANGE;
    }

    @Override
    public Effect effect(Asked asked) {
        var setting = settings.of(asked.rule());
        if (setting.isPresent() && !setting.get().watching()) {
            throw new RuleOffAlready();
        }
        return new Effect(null, asked.rule().name(), Map.of("rules.off", 1L));
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var setting = settings.of(asked.rule()).orElseGet(() -> begun(asked.rule(), now));
        setting.switchOff(approval, now);
        settings.write(setting);
        return setting.id();
    }

    private static RuleSetting begun(AlertRule rule, Instant now) {
        return new RuleSetting(rule, now);
    }

    /** Which rule. */
    public record Asked(AlertRule rule) {}
}
