package dev.mamori.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Where this service and its time server stand on the mobile network, as the operator set it. */
@ApplicationScoped
public class ServiceAddress {

    private static final int USUAL_PORT = 443;

    private String network;
    private String timeNetwork;
    private int port;

    @PostConstruct
    void read() {
        var base = setting("mamori.base.url", "MAMORI_BASE_URL").map(URI::create);
        port = base.map(URI::getPort).filter(said -> said > 0).orElse(USUAL_PORT);
        network = network(
                setting("mamori.service.address", "MAMORI_SERVICE_ADDRESS").orElse("127.0.0.1"));
        timeNetwork = setting("mamori.ntp.address", "MAMORI_NTP_ADDRESS")
                .map(ServiceAddress::network)
                .orElse(network);
    }

    String network() {
        return network;
    }

    String timeNetwork() {
        return timeNetwork;
    }

    int port() {
        return port;
    }

    private static String network(String address) {
        return Network.of(address)
                .orElseThrow(() -> new IllegalStateException("not an address: " + address))
                .toString();
    }

    private static Optional<String> setting(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(said -> !said.isBlank());
    }
}
