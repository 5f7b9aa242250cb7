package dev.mamori.web.pages;

import dev.mamori.identity.ChangePolicy;
import dev.mamori.identity.PolicyService;
import dev.mamori.identity.PolicyView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The security policy: its values, their bounds, and asking for others. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PolicyService policies;

    private transient PolicyView view;
    private final HashMap<String, String> typed = new HashMap<>();
    private long expectedVersion;
    private String reason;

    /** Shows the values in force. */
    public void show() {
        view = policies.view();
        expectedVersion = view.version();
        view.values().forEach(value -> typed.put(value.name(), Integer.toString(value.value())));
    }

    /** Asks for what was typed; a second person decides. */
    public String ask() {
        var asked = policies.ask(new ChangePolicy(
                expectedVersion,
                reason,
                changed("passwordLength"),
                changed("privilegedPasswordLength"),
                changed("lockThreshold"),
                changed("lockMinutes"),
                changed("idleMinutes"),
                changed("privilegedIdleMinutes"),
                changed("sessionHours"),
                changed("privilegedSessionHours"),
                changed("dormantDays"),
                changed("terminalBudget"),
                changed("concurrentSessions")));
        return "/admin/approvals/view.xhtml?faces-redirect=true&id=" + asked.id();
    }

    /** What differs from the value in force; what is no number is out of every bound. */
    private Integer changed(String name) {
        var text = typed.get(name);
        var number = text != null && text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : -1;
        return number == of(name) ? null : (Integer) number;
    }

    private int of(String name) {
        return values().stream()
                .filter(value -> value.name().equals(name))
                .mapToInt(PolicyView.Value::value)
                .findFirst()
                .orElseThrow();
    }

    private List<PolicyView.Value> values() {
        if (view == null) {
            view = policies.view();
        }
        return view.values();
    }

    /** The values' names, in order. */
    public List<String> getNames() {
        return values().stream().map(PolicyView.Value::name).toList();
    }

    /** Between what each may be chosen, in words. */
    public Map<String, String> getBounds() {
        return values().stream()
                .collect(Collectors.toMap(
                        PolicyView.Value::name, value -> Words.say("policy.bounds", value.least(), value.most())));
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
