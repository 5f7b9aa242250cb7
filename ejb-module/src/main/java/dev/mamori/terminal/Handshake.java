package dev.mamori.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Gives the list of revoked certificates to the TLS layer, which refuses them before the application is reached: writes
 * the file that the server's trust manager reads, and has it read anew. Where that fails, the register's row still
 * refuses each sign-in and each request.
 */
@ApplicationScoped
class Handshake {

    private static final System.Logger LOG = System.getLogger(Handshake.class.getName());
    private static final String TRUST = "jboss.as:subsystem=elytron,trust-manager=mamoriTM";

    private volatile boolean told;

    /** Whether the TLS layer has taken the newest list. */
    boolean told() {
        return told;
    }

    void refuse(byte[] list) {
        var file = Optional.ofNullable(System.getProperty("mamori.tls.crl"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_TLS_CRL")))
                .map(Path::of);
        var directory = file.map(Path::getParent).filter(Files::isDirectory);
        try {
            told = directory.isPresent() && write(directory.get(), file.get(), list) && reload();
        } catch (IOException | JMException failed) {
            told = false;
            LOG.log(System.Logger.Level.WARNING, "the TLS layer has not taken the revocation list", failed);
        }
    }

    private static boolean write(Path directory, Path file, byte[] list) throws IOException {
        var fresh = Files.createTempFile(directory, ".crl-", "");
        Files.write(fresh, list);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean reload() throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName(TRUST), "reloadCertificateRevocationList", null, null);
        return true;
    }
}
