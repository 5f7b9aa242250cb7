package dev.mamori.web.pages;

import dev.mamori.identity.BeginTotp;
import dev.mamori.identity.ConfirmTotp;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecondFactorsView;
import dev.mamori.identity.TotpSecret;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own second factors. A secret and recovery codes are shown once, in this one view, and kept nowhere else. */
@Named
@ViewScoped
public class SecondFactorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecondFactorService factors;

    private transient SecondFactorsView enrolled;
    private transient TotpSecret begun;
    private transient List<String> recoveryCodes;
    private transient String code;

    /** Shows a new secret. */
    public void begin() {
        begun = factors.begin(new BeginTotp(null));
    }

    /** Confirms it by a code. */
    public void confirm() {
        var codes = factors.confirm(new ConfirmTotp(code)).codes();
        recoveryCodes = codes.isEmpty() ? null : codes;
        begun = null;
        enrolled = null;
    }

    /** Takes the codes away. */
    public void remove() {
        factors.remove();
        enrolled = null;
    }

    /** Shows new recovery codes. */
    public void renewRecoveryCodes() {
        recoveryCodes = factors.renewRecoveryCodes().codes();
        enrolled = null;
    }

    /** Shows recovery codes that came with a security key. */
    void show(List<String> codes) {
        recoveryCodes = codes.isEmpty() ? null : codes;
        enrolled = null;
    }

    public SecondFactorsView getEnrolled() {
        if (enrolled == null) {
            enrolled = factors.list();
        }
        return enrolled;
    }

    public boolean isEnrolling() {
        return begun != null;
    }

    public String getSecret() {
        return begun.secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getPicture() {
        return begun.qrSvg();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String typed) {
        code = typed == null ? null : typed.strip();
    }
}
