package dev.mamori.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.launcher.RunningInstallation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * {@code bin/mamori bench}: audited create, audited read and audited list of 50 by API over TLS, and a page, against bare
 * PostgreSQL on the same server with the same commit settings; legs in turn, medians, one table and one JSON. With
 * {@code --profile} it says instead where the server's time goes, with {@code --sign-in} how many can sign in.
 */
public final class Main {

    private static final int[] CONNECTIONS = {1, 4, 16};

    private final boolean quick;
    private final Product product;
    private final String url;
    private final String user;
    private final String password;
    private final String client;
    private final List<String> ids;
    private final ObjectNode report = new ObjectMapper().createObjectNode();

    private Main(RunningInstallation running, Path root, boolean quick) throws Exception {
        this.quick = quick;
        this.product = new Product(running, root);
        var demo = new ObjectMapper().readTree(running.demoFile().toFile());
        this.url = running.databaseUrl();
        this.user = demo.get("database").get("superuser").asText();
        this.password = demo.get("database").get("password").asText();
        this.client = product.clientHeaders();
        this.ids = product.residents(client);
    }

    /** Runs all, and writes {@code bench.json} beside the data. */
    public static void main(String... arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var root = Path.of("").toAbsolutePath();
        var home = Files.createTempDirectory("mamori-bench");
        Processes.of(home);
        var begin = System.nanoTime();
        var installation = Installation.at(home, new Ports(8743, 10290, 54629))
                .demo()
                .with("MAMORI_RATE_LIMIT", "100000000")
                .with("MAMORI_PROFILE", "production");
        try (var running = installation.start()) {
            var first = (System.nanoTime() - begin) / 1e9;
            var bench = new Main(running, root, quick);
            bench.report.put("firstStartSeconds", first);
            if (List.of(arguments).contains("--profile")) {
                bench.profile();
                return;
            }
            if (List.of(arguments).contains("--sign-in")) {
                bench.signIn();
                return;
            }
            bench.all();
            bench.signIn();
            bench.report.put("serverMegabytes", Processes.serverMegabytes());
            System.out.println(bench.report.toPrettyString());
        }
        begin = System.nanoTime();
        try (var again = installation.start()) {
            System.out.printf(
                    Locale.ROOT, "second start: %.1f s (%s)%n", (System.nanoTime() - begin) / 1e9, again.baseUrl());
        }
    }

    private void all() throws Exception {
        System.out.printf(
                "%-8s %4s %10s %10s %7s %12s %12s%n",
                "work", "conn", "api/s", "bare/s", "ratio", "api cpu ms", "bare cpu ms");
        compare("create", thread -> ApiLeg.create(product, client), thread -> SqlLeg.create(url, user, password));
        compare("read", thread -> ApiLeg.read(product, client, ids), thread -> SqlLeg.read(url, user, password, ids));
        compare(
                "list50",
                thread -> ApiLeg.get(product, client, Product.LIST),
                thread -> SqlLeg.list(url, user, password));
        var browser = product.browserHeaders();
        Leg.Opening page = thread -> ApiLeg.get(product, browser, "/cases");
        Run.counted(page, 4, quick ? 300 : 5_000);
        var result = Run.timed(page, 4, quick ? 3 : 10);
        System.out.printf(
                Locale.ROOT, "%-8s %4d %10.0f %30s %12.2f%n", "page", 4, result.rate(), "", result.cpuMillis());
        report.putObject("page").put("rate", result.rate()).put("cpuMillis", result.cpuMillis());
    }

    /** A storm of sign-ins, and what the others feel of it. */
    private void signIn() throws Exception {
        var result = new SignInStorm(product, thread -> ApiLeg.read(product, client, ids), quick).run();
        result.print();
        report.putObject("signIn")
                .put("rate", result.signIns())
                .put("bareRate", result.bareLimited())
                .put("bareRateOfAllCores", result.bareAll())
                .put("quietMillis", result.quietMillis())
                .put("stormMillis", result.stormMillis());
    }

    /** Where the server's time goes, leg by leg; no figures are taken while it is looked at. */
    private void profile() throws Exception {
        var browser = product.browserHeaders();
        var legs = new LinkedHashMap<String, Leg.Opening>();
        legs.put("create", thread -> ApiLeg.create(product, client));
        legs.put("read", thread -> ApiLeg.read(product, client, ids));
        legs.put("list50", thread -> ApiLeg.get(product, client, Product.LIST));
        legs.put("page", thread -> ApiLeg.get(product, browser, "/cases"));
        for (var leg : legs.entrySet()) {
            Run.counted(leg.getValue(), 4, quick ? 500 : 10_000);
            Profile.of(leg.getKey(), leg.getValue(), 4, quick ? 5 : 20);
        }
    }

    private void compare(String work, Leg.Opening api, Leg.Opening bare) throws Exception {
        Run.counted(api, 4, quick ? 2_000 : 20_000);
        Run.counted(bare, 4, quick ? 1_000 : 5_000);
        for (var connections : CONNECTIONS) {
            var rounds = quick ? 3 : 5;
            var seconds = quick ? 2 : 5;
            var ours = new ArrayList<Run.Result>();
            var theirs = new ArrayList<Run.Result>();
            for (var round = 0; round < rounds; round++) {
                ours.add(Run.timed(api, connections, seconds));
                theirs.add(Run.timed(bare, connections, seconds));
            }
            tell(work, connections, median(ours), median(theirs));
        }
    }

    private void tell(String work, int connections, Run.Result ours, Run.Result theirs) {
        var ratio = ours.rate() / theirs.rate();
        System.out.printf(
                Locale.ROOT,
                "%-8s %4d %10.0f %10.0f %7.2f %12.2f %12.2f%n",
                work,
                connections,
                ours.rate(),
                theirs.rate(),
                ratio,
                ours.cpuMillis(),
                theirs.cpuMillis());
        report.withObject("/" + work)
                .putObject(Integer.toString(connections))
                .put("rate", ours.rate())
                .put("bareRate", theirs.rate())
                .put("ratio", ratio)
                .put("cpuMillis", ours.cpuMillis())
                .put("bareCpuMillis", theirs.cpuMillis());
    }

    private static Run.Result median(List<Run.Result> results) {
        return results.stream()
                .sorted(Comparator.comparingDouble(Run.Result::rate))
                .toList()
                .get(results.size() / 2);
    }
}
