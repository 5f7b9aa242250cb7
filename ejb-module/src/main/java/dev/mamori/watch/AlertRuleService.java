package dev.mamori.watch;

import static dev.mamori.platform.Permission.ALERT_READ;
import static dev.mamori.platform.Permission.POLICY_CHANGE;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.StaleVersion;
import dev.mamori.platform.UseCase;
import dev.mamori.watch.model.RuleSetting;
import dev.mamori.watch.store.RuleSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules by which misuse is noticed: one person tunes within the floors, two switch off (control 27). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AlertRuleService {

    @Inject
    RuleSettings settings;

    @Inject
    Approvals approvals;

    @Inject
    Clock clock;

    /** All rules there are. */
    @Operation(name = "ALERT_RULES_LISTED", permission = ALERT_READ)
    public Slice<AlertRuleView> list() {
        var chosen = settings.chosen().stream().collect(Collectors.toMap(RuleSetting::rule, Function.identity()));
        return new Slice<>(
                Arrays.stream(AlertRule.values())
                        .map(rule ->
                                chosen.containsKey(rule) ? AlertRuleView.of(chosen.get(rule)) : AlertRuleView.of(rule))
                        .toList(),
                null);
    }

    /** Chooses a figure within the bounds, or lets a rule watch again. */
    @Operation(name = "ALERT_RULE_TUNED", permission = POLICY_CHANGE, risk = IMPACTFUL, stepUp = true)
    public AlertRuleView tune(@NotNull(message = "{rule.required}") @Valid TuneRule command) {
        var setting = based(command.rule(), command.expectedVersion());
        if (command.figure() != null) {
            setting.tune(withinBounds(command.rule(), command.figure()), now());
        }
        if (command.watching() != null) {
            if (!command.watching()) {
                throw new Invalid("/watching", "four-eyes");
            }
            setting.switchOn(now());
        }
        settings.write(setting);
        return AlertRuleView.of(setting);
    }

    /** Asks that a rule watch no more. Nothing changes until a second person agrees. */
    @Operation(name = "ALERT_RULE_OFF_ASKED", permission = POLICY_CHANGE, risk = IMPACTFUL, stepUp = true)
    public ApprovalView askOff(@NotNull(message = "{rule.required}") @Valid SwitchRuleOff command) {
        based(command.rule(), command.expectedVersion());
        return approvals.request(RuleOff.NAME, new RuleOff.Asked(command.rule()), command.reason());
    }

    private RuleSetting based(AlertRule rule, long expectedVersion) {
        var setting = settings.of(rule);
        if (setting.map(RuleSetting::version).orElse(0L) != expectedVersion) {
            throw new StaleVersion();
        }
        return setting.orElseGet(() -> new RuleSetting(rule, now()));
    }

    private static int withinBounds(AlertRule rule, int figure) {
        if (!rule.allows(figure)) {
            throw new Invalid(List.of(new FieldError(
                    "/figure",
                    "range",
                    Map.of("min", Integer.toString(rule.least()), "max", Integer.toString(rule.most())))));
        }
        return figure;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
