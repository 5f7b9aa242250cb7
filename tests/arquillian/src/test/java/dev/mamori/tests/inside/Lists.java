package dev.mamori.tests.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/** Gives the TLS layer another list of revoked certificates, as somebody with access to the server's files could. */
public final class Lists {

    private Lists() {}

    /** Puts the list in place and has it read. */
    public static void take(Path file, byte[] list) {
        try {
            Files.write(file, list);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("jboss.as:subsystem=elytron,trust-manager=mamoriTM"),
                            "reloadCertificateRevocationList",
                            null,
                            null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (JMException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
