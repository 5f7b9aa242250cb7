package dev.mamori.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The installation's own secrets: each is made once, at the first start, and kept in a file of mode 0600. */
final class Credentials {

    private final Layout layout;

    Credentials(Layout layout) {
        this.layout = layout;
        PrivateFiles.directory(layout.credentials(), "rwx------");
        PrivateFiles.directory(layout.secrets(), "rwx------");
        PrivateFiles.directory(layout.heads(), "rwx------");
        keep(layout.secrets().resolve("pepper-1"), () -> RandomText.key(32));
        keep(layout.secrets().resolve("totp-key-1"), () -> RandomText.key(32));
        keep(layout.secrets().resolve("audit-key-1"), () -> RandomText.key(32));
    }

    /** The password kept under the name. */
    String secret(String name) {
        return keep(layout.credentials().resolve(name), () -> RandomText.password(List.of()));
    }

    private static String keep(Path file, Supplier<String> make) {
        if (!Files.exists(file)) {
            PrivateFiles.write(file, make.get());
        }
        return PrivateFiles.read(file).strip();
    }
}
