package dev.mamori.web.pages;

import dev.mamori.identity.ProveFactor;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecurityKeyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Proves the second factor again, and goes back to where it was asked for; never to another site. */
@Named
@RequestScoped
public class StepUpPage {

    /** What stands in addresses of our pages besides letters and digits. */
    private static final String SIGNS = "/-?_=&.:";

    private static final int LONGEST = 300;

    @Inject
    SecondFactorService factors;

    @Inject
    SecurityKeyService keys;

    @Inject
    KeyAnswers answers;

    private String keyRequest;
    private String keyAnswer;
    private String then;
    private String code;

    /** Proves it by a code. */
    public String prove() {
        factors.prove(new ProveFactor(
                keyAnswer == null ? code : null, keyAnswer == null ? null : answers.assertion(keyAnswer)));
        Words.redirect(getTarget());
        return null;
    }

    /** What to ask the person's security keys, for the script; nothing where there are none. */
    public String getKeyRequest() {
        if (keyRequest == null) {
            keyRequest = keys.request().map(answers::write).orElse("");
        }
        return keyRequest;
    }

    public String getKeyAnswer() {
        return null;
    }

    public void setKeyAnswer(String given) {
        keyAnswer = given;
    }

    /** Where it goes on: the page asked for, or the day's work where that is no page of ours. */
    public String getTarget() {
        return target(then);
    }

    static String target(String asked) {
        var own = asked != null
                && asked.length() <= LONGEST
                && asked.startsWith("/")
                && !asked.contains("//")
                && asked.chars().allMatch(StepUpPage::plain);
        return own ? asked : "/";
    }

    private static boolean plain(int sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign) || SIGNS.indexOf(sign) >= 0;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String given) {
        then = given;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
