package dev.mamori.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The demonstration on disk: the first-setup file, which the server reads once, and {@code demo.json}, which tells people
 * and programs how to sign in. Both have mode 0600.
 */
final class DemoFiles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DemoFiles() {}

    static String setup(Settings settings, List<DemoCity> cities, Map<String, TerminalFiles> terminals) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode municipalities = root.putArray("municipalities");
        for (DemoCity city : cities) {
            ObjectNode node = municipalities.addObject();
            node.put("code", city.code()).put("name", city.name()).put("nameKana", city.nameKana());
            node.set("departments", JSON.valueToTree(city.departments()));
            ArrayNode array = node.putArray("terminals");
            city.terminals().forEach(terminal -> array.add(planned(terminal, terminals)));
            node.set("spareSims", JSON.valueToTree(city.spareSims()));
            node.put("carrierExport", carrierExport(settings, city));
            node.set("accounts", JSON.valueToTree(city.accounts()));
            node.set("clients", JSON.valueToTree(city.clients()));
            node.set("demo", JSON.valueToTree(city.volume()));
        }
        return text(root);
    }

    static String demo(
            Settings settings, Credentials credentials, List<DemoCity> cities, Map<String, TerminalFiles> terminals) {
        Layout layout = settings.layout();
        ObjectNode root = JSON.createObjectNode();
        root.put("baseUrl", settings.baseUrl());
        root.put("caCertificate", layout.shown(layout.tls().resolve("ca.pem")));
        ArrayNode municipalities = root.putArray("municipalities");
        ArrayNode terminalNodes = root.putArray("terminals");
        ArrayNode accounts = root.putArray("accounts");
        ArrayNode clients = root.putArray("clients");
        for (DemoCity city : cities) {
            municipalities.addObject().put("code", code(city)).put("name", city.name());
            city.terminals()
                    .forEach(terminal ->
                            terminalNodes.add(terminal(layout, city, terminal, terminals.get(terminal.label()))));
            city.accounts().forEach(account -> accounts.add(account(city, account)));
            city.clients().forEach(client -> clients.addObject()
                    .put("clientId", client.clientId())
                    .put("clientSecret", client.secret())
                    .put("scope", client.scope())
                    .put("municipality", code(city)));
        }
        root.set("management", management(settings, credentials));
        if (settings.externalDatabase().isEmpty()) {
            root.set("database", database(settings.ports(), credentials));
        }
        return text(root);
    }

    /** The file with today's way to the management port: one written by an earlier release names another. */
    static String withManagement(String written, Settings settings, Credentials credentials) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(written);
            root.set("management", management(settings, credentials));
            return text(root);
        } catch (JsonProcessingException unreadable) {
            throw new StartFailure("demo.json を読めません / cannot read demo.json", unreadable);
        }
    }

    private static ObjectNode planned(DemoCity.Terminal terminal, Map<String, TerminalFiles> files) {
        ObjectNode register = JSON.valueToTree(terminal);
        ObjectNode planned = JSON.createObjectNode();
        planned.set("sim", register.remove("sim"));
        planned.set("terminal", register);
        return planned.put("certificate", files.get(terminal.label()).certificatePem());
    }

    /** What the invented carrier says its filter lets through; the server compares it as it would a real one's. */
    private static String carrierExport(Settings settings, DemoCity city) {
        StringBuilder csv = new StringBuilder("iccid,protocol,destination,port\n");
        city.terminals().stream()
                .filter(terminal -> terminal.sim() != null)
                .map(terminal -> terminal.sim().iccid())
                .forEach(iccid -> csv.append(iccid)
                        .append(",tcp,127.0.0.1/32,")
                        .append(settings.ports().https())
                        .append('\n')
                        .append(iccid)
                        .append(",udp,127.0.0.1/32,123\n"));
        return csv.toString();
    }

    private static ObjectNode terminal(Layout layout, DemoCity city, DemoCity.Terminal terminal, TerminalFiles files) {
        return JSON.createObjectNode()
                .put("id", terminal.label())
                .put("terminalLoginId", terminal.loginId())
                .put("municipality", code(city))
                .put("p12", layout.shown(files.p12()))
                .put("password", files.password())
                .put("certPem", layout.shown(files.certificate()))
                .put("keyPem", layout.shown(files.key()));
    }

    private static ObjectNode account(DemoCity city, DemoCity.Account account) {
        return JSON.createObjectNode()
                .put("role", account.role())
                .put("municipality", code(city))
                .put("department", account.departments().stream().findFirst().orElse(null))
                .put("loginId", account.loginId())
                .put("displayName", account.displayName())
                .put("password", account.password())
                .put("totpSecret", account.totpSecret());
    }

    private static ObjectNode management(Settings settings, Credentials credentials) {
        Layout layout = settings.layout();
        OperatorFiles.Shown shown = OperatorFiles.of(layout, RealmFiles.NAME);
        return JSON.createObjectNode()
                .put("url", settings.managementUrl())
                .put("user", RealmFiles.NAME)
                .put("password", credentials.secret(RealmFiles.PASSWORD))
                .put("p12", layout.shown(shown.p12()))
                .put("p12Password", credentials.secret(OperatorFiles.PASSWORD))
                .put("certPem", layout.shown(shown.certificate()))
                .put("keyPem", layout.shown(shown.key()))
                .put("caCertificate", layout.shown(layout.tls().resolve("ca.pem")));
    }

    private static ObjectNode database(Ports ports, Credentials credentials) {
        return JSON.createObjectNode()
                .put("url", "postgresql://127.0.0.1:" + ports.database() + "/" + DatabasePreparation.NAME)
                .put("superuser", EmbeddedPostgres.SUPERUSER)
                .put("password", credentials.secret(EmbeddedPostgres.PASSWORD));
    }

    private static String code(DemoCity city) {
        return "%06d".formatted(city.code());
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
