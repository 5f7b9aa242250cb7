package dev.mamori.web.pages;

import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.ApprovalState;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.approval.WithdrawApproval;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Permission;
import dev.mamori.web.security.Visit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** One request, word for word and in numbers, and the decision about it. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApprovalService approvals;

    @Inject
    transient Visit visit;

    private UUID id;
    private String note;
    private transient ApprovalView shown;
    private long expectedVersion;
    private String payloadSha256;

    /** Opens the request. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
        payloadSha256 = getIt().payloadSha256();
    }

    /** Approves what was shown, and carries it out. */
    public String approve() {
        approvals.approve(new DecideApproval(id, expectedVersion, payloadSha256, note));
        return again();
    }

    /** Says no. */
    public String reject() {
        approvals.reject(new DecideApproval(id, expectedVersion, payloadSha256, note));
        return again();
    }

    /** Takes the own request back. */
    public String withdraw() {
        approvals.withdraw(new WithdrawApproval(id, expectedVersion));
        return again();
    }

    /** What is asked for, in words. */
    public String getTitle() {
        return ActionWords.of(getIt().action());
    }

    public ApprovalView getIt() {
        if (shown == null) {
            shown = approvals.find(id);
        }
        return shown;
    }

    /** What is asked for, a word and a value each. */
    public List<Map.Entry<String, String>> getPayload() {
        return parts(getIt().payload());
    }

    /** What consists of parts is shown by its parts. */
    private static List<Map.Entry<String, String>> parts(Map<?, ?> payload) {
        var parts = new ArrayList<Map.Entry<String, String>>();
        new TreeMap<Object, Object>(payload).forEach((name, value) -> {
            var key = String.valueOf(name);
            if (value instanceof Map<?, ?> inner) {
                parts.addAll(parts(inner));
            } else if (value != null) {
                parts.add(Map.entry(word("payload.", key), values(key, value)));
            }
        });
        return parts;
    }

    /** What it does, in numbers. */
    public List<String> getEffects() {
        return new TreeMap<>(getIt().numbers())
                .entrySet().stream()
                        .map(entry -> Words.say("effect." + entry.getKey(), entry.getValue()))
                        .toList();
    }

    public boolean isOwn() {
        return visit.session()
                .map(session -> getIt().requestedBy().equals(session.caller().accountId()))
                .orElse(false);
    }

    public boolean isMayDecide() {
        return isPending()
                && !isOwn()
                && visit.session()
                        .map(session -> session.caller().holds(Permission.APPROVAL_DECIDE))
                        .orElse(false);
    }

    public boolean isMayWithdraw() {
        return isPending() && isOwn();
    }

    private boolean isPending() {
        return getIt().state() == ApprovalState.PENDING;
    }

    private String again() {
        return "/admin/approvals/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** The value as people say it; what has no word of its own stands as it is. */
    private static String values(String key, Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(one -> values(key, one)).sorted().collect(Collectors.joining(" / "))
                : Optional.of(Words.sayIfAny("payload." + key + "." + value))
                        .filter(word -> !word.isEmpty())
                        .orElse(String.valueOf(value));
    }

    private static String word(String prefix, String key) {
        var word = Words.sayIfAny(prefix + key);
        return word.isEmpty() ? key : word;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String given) {
        note = given;
    }
}
