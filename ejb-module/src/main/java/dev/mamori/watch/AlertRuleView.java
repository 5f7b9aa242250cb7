package dev.mamori.watch;

import dev.mamori.watch.model.RuleSetting;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A rule, its figure in force and the bounds of it.
 *
 * @param version 0 until somebody chooses
 * @param watching whether it looks at anything
 * @param approvalId by whose approval it is off
 */
public record AlertRuleView(
        AlertRule rule,
        long version,
        AlertSeverity severity,
        int figure,
        int least,
        int most,
        int usual,
        boolean watching,
        UUID approvalId,
        Instant changedAt,
        Map<String, String> explanation) {

    static AlertRuleView of(AlertRule rule) {
        return new AlertRuleView(
                rule,
                0,
                rule.severity(),
                rule.usual(),
                rule.least(),
                rule.most(),
                rule.usual(),
                true,
                null,
                null,
                AlertWords.of(rule));
    }

    static AlertRuleView of(RuleSetting setting) {
        var rule = setting.rule();
        return new AlertRuleView(
                rule,
                setting.version(),
                rule.severity(),
                setting.figure(),
                rule.least(),
                rule.most(),
                rule.usual(),
                setting.watching(),
                setting.approvalId(),
                setting.changedAt(),
                AlertWords.of(rule));
    }
}
