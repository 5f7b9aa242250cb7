package dev.mamori.identity;

import dev.mamori.identity.model.PasswordOwner;
import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.store.PasswordTrials;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Tries passwords against the policy in force, and looks at how every password is stored. */
@ApplicationScoped
@Probe(control = "23", name = "password-policy-and-storage")
public class PasswordProbe implements ControlProbe {

    /** Each breaks one rule and no other. */
    private static final List<String> WEAK = List.of(
            "q7R#mZ2v!",
            "q7r#mz2v!k",
            "Q7R#MZ2V!K",
            "qxR#mZyv!K",
            "q7R5mZ2v9K",
            "q7R#mZ2v!K".repeat(13),
            "Kumamoto2026!");

    @Inject
    Municipalities municipalities;

    @Inject
    PasswordTrials stored;

    @Inject
    PolicyFloors floors;

    @Override
    public Finding look() {
        var seen = new ArrayList<String>();
        var broken = new ArrayList<String>();
        for (var index = 0; index < WEAK.size(); index++) {
            if (broken(WEAK.get(index)).size() != 1) {
                broken.add("the policy does not refuse weak password " + (index + 1));
            }
        }
        if (!broken("q7R#mZ2v!K").isEmpty()) {
            broken.add("the policy refuses a good password");
        }
        broken.addAll(floors.broken(EnumSet.of(PolicyValue.PASSWORD_LENGTH, PolicyValue.PRIVILEGED_PASSWORD_LENGTH)));
        seen.add(WEAK.size() + " weak passwords tried");
        var hashes = 0L;
        for (var code : municipalities.codes()) {
            hashes += stored.count(code);
            if (stored.weak(code, Passwords.ITERATIONS) > 0) {
                broken.add("a stored password is weaker than the policy");
            }
            if (stored.sharedSalts(code) > 0) {
                broken.add("two stored passwords share a salt");
            }
        }
        seen.add(hashes + " stored passwords, all PBKDF2-HMAC-SHA-512");
        return Finding.of(seen, broken);
    }

    private static List<String> broken(String password) {
        return PasswordPolicy.broken(
                password, new PasswordOwner("canary", List.of(), List.of()), PasswordPolicy.SHORTEST);
    }
}
