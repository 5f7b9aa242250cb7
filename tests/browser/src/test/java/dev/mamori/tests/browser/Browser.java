package dev.mamori.tests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.ColorScheme;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.launcher.RunningInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The running product and a real Chromium on a registered terminal; both start once for all tests. */
final class Browser {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser shared;

    private final RunningInstallation mamori;
    private final JsonNode demo;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() throws IOException {
        var home = Files.createTempDirectory("mamori-browser");
        mamori = Installation.at(home, new Ports(8843, 10390, 54729)).demo().start();
        demo = new ObjectMapper().readTree(mamori.demoFile().toFile());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            playwright.close();
            mamori.close();
        }));
    }

    static synchronized Browser shared() {
        if (shared == null) {
            try {
                shared = new Browser();
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
        return shared;
    }

    /** A new window on the first terminal, of a size and in a scheme. */
    BrowserContext window(int width, int height, ColorScheme scheme) {
        var terminal = demo.get("terminals").get(0);
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setIgnoreHTTPSErrors(true)
                .setClientCertificates(List.of(new ClientCertificate(mamori.baseUrl())
                        .setCertPath(path(terminal, "certPem"))
                        .setKeyPath(path(terminal, "keyPem")))));
    }

    /** Signs somebody of a role in, from the first page on. */
    Page signedIn(BrowserContext window, String role) {
        var page = window.newPage();
        page.navigate(url("/"));
        page.fill(
                "#terminalLoginId",
                demo.get("terminals").get(0).get("terminalLoginId").asText());
        page.click("#enterTerminal");
        var account = account(role);
        page.fill("#loginId", account.get("loginId").asText());
        page.fill("#password", account.get("password").asText());
        page.click("#signIn");
        if (!account.get("totpSecret").isNull()) {
            page.fill("#code", Codes.unused(account.get("totpSecret").asText()));
            page.click("#signIn2");
        }
        page.waitForSelector(".frame");
        return page;
    }

    String url(String path) {
        return mamori.baseUrl() + path;
    }

    /** Time goes by: everybody's second factor was proven ten minutes ago. */
    void letFactorsAge() {
        var database = demo.get("database");
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + database.get("url").asText(),
                        database.get("superuser").asText(),
                        database.get("password").asText());
                var statement = connection.createStatement()) {
            statement.execute("update mamori.access_session set second_factor_at = now() - interval '10 minutes'");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    JsonNode account(String role) {
        return StreamSupport.stream(demo.get("accounts").spliterator(), false)
                .filter(account -> account.get("role").asText().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Path path(JsonNode terminal, String name) {
        return Path.of(System.getProperty("mamori.root"))
                .resolve(terminal.get(name).asText());
    }
}
