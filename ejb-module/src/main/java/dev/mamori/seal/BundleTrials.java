package dev.mamori.seal;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.seal.store.Heads;
import dev.mamori.tenancy.TenantSetting;
import dev.mamori.verifier.Main;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Makes an export of a municipality's newest sealed events and has it checked; nothing of it stays. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BundleTrials {

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    Heads heads;

    @Inject
    Signer signer;

    @Inject
    TrailExport export;

    /** What the check says; nothing where nothing is sealed. */
    public Optional<Trial> make(int municipality) {
        current.become(Caller.system(municipality, "seal", Set.of()));
        wall.nameTo(municipality);
        return heads.newest(municipality).map(head -> {
            var begin = heads.down(municipality, head.size(), 1).stream().findFirst();
            return check(
                    municipality,
                    new TrailStretch(
                            begin.map(SealedHead::sealedAt).orElse(head.sealedAt()), head.sealedAt(), begin, head));
        });
    }

    private Trial check(int municipality, TrailStretch stretch) {
        try {
            var directory = Files.createTempDirectory(Path.of(System.getProperty("jboss.server.temp.dir")), "trail-");
            var file = directory.resolve("trail.zip");
            var key = directory.resolve("city.pub");
            try {
                export.write(stretch, Files.newOutputStream(file));
                Files.writeString(
                        key,
                        signer.publicKey(municipality).map(PublicKeyText::pem).orElse(""));
                var said = new ByteArrayOutputStream();
                var out = new PrintStream(said, true, StandardCharsets.UTF_8);
                var code =
                        Main.run(new String[] {"audit", file.toString(), "--key", key.toString(), "--lang", "en"}, out);
                return new Trial(
                        code == 0,
                        Files.size(file),
                        said.toString(StandardCharsets.UTF_8).strip());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(key);
                Files.delete(directory);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("no export could be made", full);
        }
    }

    /**
     * What the verifier says.
     *
     * @param good whether the trail is true
     * @param size how big the file was, in bytes
     * @param said its words
     */
    public record Trial(boolean good, long size, String said) {}
}
