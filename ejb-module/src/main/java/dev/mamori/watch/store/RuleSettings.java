package dev.mamori.watch.store;

import dev.mamori.watch.AlertRule;
import dev.mamori.watch.model.RuleSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a municipality has chosen for its rules. */
@ApplicationScoped
public class RuleSettings {

    @PersistenceContext
    EntityManager entities;

    /** What was chosen; a rule that is missing is on, at its usual figure. */
    public List<RuleSetting> chosen() {
        return entities.createQuery("select s from RuleSetting s", RuleSetting.class)
                .getResultList();
    }

    /** What was chosen for one rule. */
    public Optional<RuleSetting> of(AlertRule rule) {
        return entities.createQuery("select s from RuleSetting s where s.rule = :rule", RuleSetting.class)
                .setParameter("rule", rule)
                .getResultStream()
                .findFirst();
    }

    /** The figures in force of the rules that are on. */
    public Map<AlertRule, Integer> figures() {
        var figures = new EnumMap<AlertRule, Integer>(AlertRule.class);
        for (var rule : AlertRule.values()) {
            figures.put(rule, rule.usual());
        }
        for (var setting : chosen()) {
            if (setting.watching()) {
                figures.put(setting.rule(), setting.figure());
            } else {
                figures.remove(setting.rule());
            }
        }
        return figures;
    }

    /** Writes a choice, so that its version is known. */
    public void write(RuleSetting setting) {
        entities.persist(setting);
        entities.flush();
    }
}
