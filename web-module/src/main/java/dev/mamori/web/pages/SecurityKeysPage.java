package dev.mamori.web.pages;

import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecondFactorsView;
import dev.mamori.identity.SecurityKeyService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One's own security keys. */
@Named
@ViewScoped
public class SecurityKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecurityKeyService service;

    @Inject
    SecondFactorService factors;

    @Inject
    KeyAnswers answers;

    @Inject
    SecondFactorsPage shown;

    private String creation;
    private String label;
    private String keyAnswer;
    private transient List<SecondFactorsView.Key> keys;

    /** Asks for a new key. */
    public void begin() {
        creation = answers.write(service.begin());
    }

    /** Enrols what the browser made; recovery codes that come with the first factor are shown once. */
    public void enrol() {
        shown.show(service.enrol(answers.enrolment(keyAnswer, label)).codes());
        creation = null;
        label = null;
        keys = null;
    }

    /** Takes a key away. */
    public void remove(UUID key) {
        service.remove(key);
        keys = null;
    }

    public List<SecondFactorsView.Key> getKeys() {
        if (keys == null) {
            keys = factors.list().keys();
        }
        return keys;
    }

    public boolean isEnrolling() {
        return creation != null;
    }

    public String getCreation() {
        return creation;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public String getKeyAnswer() {
        return null;
    }

    public void setKeyAnswer(String given) {
        keyAnswer = given;
    }
}
