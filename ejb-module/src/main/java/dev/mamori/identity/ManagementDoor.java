package dev.mamori.identity;

import dev.mamori.platform.LiveService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The server's management port, as the server's own configuration names it, for a probe that knocks there as somebody
 * without a certificate. Learns nothing that needs a proof.
 */
@ApplicationScoped
public class ManagementDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String INTERFACE = "jboss.as:core-service=management,management-interface=";
    private static final String BINDING = "jboss.as:socket-binding-group=standard-sockets,socket-binding=";
    private static final String WAY_IN = "jboss.as:subsystem=elytron,http-authentication-factory=";

    @Inject
    LiveService service;

    /** Where it is open over TLS; empty where it is not. */
    public Optional<InetSocketAddress> overTls() {
        return service.known()
                ? text(INTERFACE + "http-interface", "secureSocketBinding").flatMap(ManagementDoor::bound)
                : Optional.empty();
    }

    /** Ways to the same deeds that ask for no certificate: without TLS, and by the remoting protocol. */
    public List<String> sideDoors() {
        var open = new ArrayList<String>();
        text(INTERFACE + "http-interface", "socketBinding").ifPresent(name -> open.add("without TLS, at " + name));
        for (var way : List.of(
                INTERFACE + "native-interface",
                "jboss.as:subsystem=remoting,connector=*",
                "jboss.as:subsystem=remoting,http-connector=*")) {
            found(way).forEach(name -> open.add("by " + name.getCanonicalKeyPropertyListString()));
        }
        return open;
    }

    /** The mechanisms by which the server lets somebody in there; none where it asks nobody. */
    public List<String> mechanisms() {
        return text(INTERFACE + "http-interface", "httpAuthenticationFactory")
                .flatMap(name -> attribute(WAY_IN + name, "availableMechanisms"))
                .map(offered -> List.of((String[]) offered))
                .orElse(List.of());
    }

    /** Knocks without a certificate; gives the answer's first lines, up to its body. */
    public List<String> knock(InetSocketAddress door, String path, String... headers) {
        try (var tls = service.believing().getSocketFactory().createSocket()) {
            tls.connect(door, (int) PATIENCE.toMillis());
            tls.setSoTimeout((int) PATIENCE.toMillis());
            tls.getOutputStream().write(request(path, headers).getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(tls.getInputStream(), StandardCharsets.ISO_8859_1))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
        } catch (IOException closed) {
            throw new IllegalStateException("the management port does not answer", closed);
        }
    }

    private static String request(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    private static Optional<InetSocketAddress> bound(String binding) {
        return text(BINDING + binding, "boundAddress").flatMap(address -> attribute(BINDING + binding, "boundPort")
                .map(port -> new InetSocketAddress(address, ((Number) port).intValue())));
    }

    private static Optional<String> text(String name, String attribute) {
        return attribute(name, attribute).map(String::valueOf);
    }

    private static Optional<Object> attribute(String name, String attribute) {
        try {
            return Optional.ofNullable(
                    ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(name), attribute));
        } catch (InstanceNotFoundException none) {
            return Optional.empty();
        } catch (JMException unreadable) {
            throw new IllegalStateException("the server's configuration cannot be read", unreadable);
        }
    }

    private static Set<ObjectName> found(String pattern) {
        try {
            return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName(pattern), null);
        } catch (JMException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
