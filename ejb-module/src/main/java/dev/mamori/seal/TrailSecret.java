package dev.mamori.seal;

import dev.mamori.platform.SecretBox;
import dev.mamori.platform.SecretFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The installation's secret under which the signing keys rest; without it the service does not start. */
@ApplicationScoped
public class TrailSecret {

    private final List<String> broken = new ArrayList<>();
    private SecretBox box;

    @PostConstruct
    void read() {
        try {
            box = new SecretBox(SecretFile.read("audit-key-1"));
        } catch (SecretFile.Unusable unusable) {
            broken.add(unusable.getMessage());
        }
    }

    /** Why it cannot be used; none when all is well. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** What opens and closes the keys. */
    SecretBox box() {
        return box;
    }
}
