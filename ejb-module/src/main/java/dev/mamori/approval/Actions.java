package dev.mamori.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The actions that need four eyes, found by their names. */
@ApplicationScoped
public class Actions {

    @Inject
    @Any
    Instance<FourEyesAction<?>> found;

    /** The action of a name. */
    public FourEyesAction<?> named(String name) {
        return found.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action is called " + name));
    }

    /** All names, for the event dictionary. */
    public java.util.List<String> names() {
        return found.stream().map(FourEyesAction::name).sorted().toList();
    }
}
