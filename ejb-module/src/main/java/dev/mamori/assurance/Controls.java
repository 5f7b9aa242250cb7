package dev.mamori.assurance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.assurance.model.Control;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The 44 lines of the matrix, from the product's own data file; the number 6-6 is reserved and has no line. */
@ApplicationScoped
public class Controls {

    private List<Control> all;

    @PostConstruct
    void open() {
        all = read();
    }

    /** All of them, in the contract's order. */
    public List<Control> all() {
        return all;
    }

    /** One of them. */
    public Optional<Control> find(String id) {
        return all.stream().filter(control -> control.id().equals(id)).findFirst();
    }

    private static List<Control> read() {
        try (var file = Controls.class.getResourceAsStream("controls.json")) {
            return List.copyOf(new ObjectMapper().readValue(file, new TypeReference<List<Control>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the control matrix cannot be read", unreadable);
        }
    }
}
