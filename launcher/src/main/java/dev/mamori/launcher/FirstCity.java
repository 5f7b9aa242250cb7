package dev.mamori.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * Begins an installation without a demonstration, once for each empty database: one municipality, one terminal, and one
 * invitation for its first administrator, which dies after a day.
 */
final class FirstCity {

    /** Names the municipality: its code, name and reading, with commas between. */
    static final String VARIABLE = "MAMORI_MUNICIPALITY";

    private static final String UNNAMED = "999999,はじめての自治体,ハジメテノジチタイ";
    private static final String ADMINISTRATOR = "kanrisha";
    private static final String OFFICER = "sekininsha";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Settings settings;
    private final TlsFiles tls;

    FirstCity(Settings settings, TlsFiles tls) {
        this.settings = settings;
        this.tls = tls;
    }

    /** Leaves a database alone that holds municipalities. */
    void prepare(boolean emptyDatabase) {
        Layout layout = settings.layout();
        if (!emptyDatabase || Files.exists(layout.bootstrapFile()) && Files.exists(layout.setupFile())) {
            return;
        }
        DemoCity city = named();
        DemoCity.Terminal terminal = city.terminals().get(0);
        TerminalFiles files = tls.issueTerminal(city.code(), city.name(), terminal.label());
        String secret = "%06d.%s".formatted(city.code(), RandomText.secret(32));
        PrivateFiles.write(layout.setupFile(), setup(city, files, secret));
        PrivateFiles.write(layout.bootstrapFile(), bootstrap(city, files, secret));
    }

    private DemoCity named() {
        String[] parts = settings.environment().getOrDefault(VARIABLE, UNNAMED).split(",");
        if (parts.length != 3 || !parts[0].matches("[0-9]{6}") || "000000".equals(parts[0])) {
            throw new StartFailure(
                    VARIABLE + " は「コード6桁,名前,カナ」で書いてください / write " + VARIABLE + " as six digits, name, reading");
        }
        return DemoCity.beginning(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    private String setup(DemoCity city, TerminalFiles files, String secret) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(DemoFiles.setup(
                    settings, List.of(city), Map.of(city.terminals().get(0).label(), files)));
            ((ObjectNode) root.withArray("municipalities").get(0))
                    .putObject("first")
                    .put("administrator", ADMINISTRATOR)
                    .put("officer", OFFICER)
                    .put("secret", secret);
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String bootstrap(DemoCity city, TerminalFiles files, String secret) {
        Layout layout = settings.layout();
        ObjectNode root = JSON.createObjectNode();
        root.put("baseUrl", settings.baseUrl());
        root.put("caCertificate", layout.shown(layout.tls().resolve("ca.pem")));
        root.put("municipality", "%06d".formatted(city.code()));
        DemoCity.Terminal terminal = city.terminals().get(0);
        root.putObject("terminal")
                .put("id", terminal.label())
                .put("terminalLoginId", terminal.loginId())
                .put("p12", layout.shown(files.p12()))
                .put("password", files.password())
                .put("certPem", layout.shown(files.certificate()))
                .put("keyPem", layout.shown(files.key()));
        root.putObject("invitation")
                .put("page", settings.baseUrl() + "/set-password")
                .put("loginId", ADMINISTRATOR)
                .put("secret", secret)
                .put("goodForHours", 24);
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
