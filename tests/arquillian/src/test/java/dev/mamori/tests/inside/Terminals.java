package dev.mamori.tests.inside;

import dev.mamori.terminal.ChangeSim;
import dev.mamori.terminal.IssuedCertificate;
import dev.mamori.terminal.MakeKeyFile;
import dev.mamori.terminal.MoveSim;
import dev.mamori.terminal.MoveTerminal;
import dev.mamori.terminal.RegisterSim;
import dev.mamori.terminal.RegisterTerminal;
import dev.mamori.terminal.SimView;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalView;
import java.io.IOException;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Terminals and SIM cards that a test sets up through the services; every number is new. */
public final class Terminals {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final City city;
    private final Services services;

    Terminals(City city, Services services) {
        this.city = city;
        this.services = services;
    }

    /** A terminal nobody has a certificate for yet. */
    public TerminalView registered(TerminalKind kind) {
        return services.done(city.caller(null), () -> services.terminals().register(registering(kind)));
    }

    public static RegisterTerminal registering(TerminalKind kind) {
        var number = NUMBER.incrementAndGet();
        return new RegisterTerminal(
                "X-" + number,
                "x-" + number,
                kind,
                "KAIGO",
                "SN-X-" + number,
                null,
                kind == TerminalKind.FIELD ? List.of() : List.of("127.0.0.0/8"));
    }

    /** The terminal with a certificate: it may be used. */
    public IssuedCertificate certified(TerminalView terminal) {
        return services.done(city.caller(null), () -> services.certificates()
                .makeKeyFile(new MakeKeyFile(terminal.id(), terminal.version())));
    }

    /** A terminal in use. */
    public TerminalView active(TerminalKind kind) {
        var terminal = registered(kind);
        certified(terminal);
        return now(terminal.id());
    }

    public TerminalView suspended() {
        var terminal = active(TerminalKind.OFFICE);
        return services.done(city.caller(null), () -> services.terminals()
                .suspend(new MoveTerminal(terminal.id(), terminal.version(), "点検のため")));
    }

    public TerminalView now(UUID terminal) {
        return services.done(city.caller(null), () -> services.terminals().find(terminal));
    }

    /** A card as ordered, in a terminal or spare. */
    public SimView ordered(UUID terminal) {
        return services.done(city.caller(null), () -> services.sims().register(registeringSim(terminal)));
    }

    public static RegisterSim registeringSim(UUID terminal) {
        var number = NUMBER.incrementAndGet();
        var iccid = "898110%012d".formatted(900_000 + number);
        return new RegisterSim(
                iccid + checkDigit(iccid),
                "44010%010d".formatted(900_000 + number),
                "020-%04d-%04d".formatted(9000 + number / 10_000, number % 10_000),
                "閉域モバイル",
                "mamori.example",
                "10.99.%d.%d".formatted(number / 250, number % 250 + 1),
                null,
                terminal);
    }

    /** A card in use. */
    public SimView activeSim(UUID terminal) {
        var sim = ordered(terminal);
        return services.done(
                city.caller(null), () -> services.sims().activate(new MoveSim(sim.id(), sim.version(), "開通した")));
    }

    /** Gives a card another fixed address. */
    public SimView moved(SimView sim, String address) {
        return services.done(city.caller(null), () -> services.sims()
                .change(new ChangeSim(
                        sim.id(), sim.version(), null, null, null, null, Optional.of(address), null, null)));
    }

    /** What the carrier is to let through now. */
    public String policy() {
        return services.done(city.caller(null), () -> services.carrierFilter().policy())
                .csv();
    }

    /** A certificate request for a new key that proves itself. */
    public static String signingRequest() {
        try (var text = new StringWriter();
                var pem = new JcaPEMWriter(text)) {
            var pair = KeyPairGenerator.getInstance("EC");
            pair.initialize(256);
            var keys = pair.generateKeyPair();
            pem.writeObject(new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=anything"), keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
            pem.flush();
            return text.toString();
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
