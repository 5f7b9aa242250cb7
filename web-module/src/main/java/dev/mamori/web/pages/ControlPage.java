package dev.mamori.web.pages;

import dev.mamori.assurance.ControlService;
import dev.mamori.assurance.ControlView;
import dev.mamori.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One control: what it means, how it is proved, what was seen last, and how to see it break. */
@Named
@RequestScoped
public class ControlPage {

    @Inject
    ControlService controls;

    private String id;
    private ControlView control;

    /** Opens the control. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        control = controls.find(id);
    }

    public String getTitle() {
        return Words.english() ? control.titleEn() : control.titleJa();
    }

    public String getMeaning() {
        return Words.english() ? control.meaningEn() : control.meaningJa();
    }

    /** How to break it in a test; nothing where no probe looks yet. */
    public String getBreaking() {
        return Words.sayIfAny("break." + control.id());
    }

    public ControlView getControl() {
        return control;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
