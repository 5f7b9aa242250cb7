package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.clock.ClockLook;
import dev.mamori.clock.ClockRounds;
import dev.mamori.clock.ClockService;
import dev.mamori.clock.SourceKind;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.ResetPassword;
import dev.mamori.platform.Caller;
import dev.mamori.platform.ClockState;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.TimeServers;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the clock stands is measured, stands in every event, and decides what may be done (control 19). */
@Satisfies("19")
class ClockIT extends InContainer {

    @Inject
    ClockRounds rounds;

    @Inject
    ClockService clocks;

    @Inject
    PasswordService passwords;

    @Inject
    Services services;

    private City city;
    private TimeServers servers;

    @BeforeEach
    void rightServers() {
        city = City.mamori();
        servers = new TimeServers();
        rounds.round();
    }

    @AfterEach
    void noServers() {
        servers.close();
        rounds.round();
    }

    @Test
    void inStepEveryEventSaysSo() {
        assertThat(look().state()).isEqualTo(ClockState.SYNCHRONISED);
        assertThat(look().readings())
                .extracting(reading -> reading.kind())
                .contains(SourceKind.NTP, SourceKind.DATABASE);
        assertThat(look().confirmedAt()).isNotNull();
        assertThat(stateInTheTrail()).isEqualTo("SYNCHRONISED");
    }

    @Test
    void farOffWhatWeighsMostIsRefusedAndTheRestGoesOn() {
        servers.ahead(Duration.ofMillis(-650));
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.UNTRUSTED);
        assertThat(stateInTheTrail()).isEqualTo("UNTRUSTED");
        var caller = city.caller(null);
        var reset = services.as().does(caller, () -> passwords.reset(new ResetPassword(city.colleague(), "忘れたとの届け出")));
        assertThat(reset.code()).isEqualTo("clock-untrusted");
        assertThat(Trail.of(caller)).singleElement().satisfies(row -> {
            assertThat(row.text("operation")).isEqualTo("PASSWORD_RESET");
            assertThat(row.text("reason")).isEqualTo("clock-untrusted");
        });
        servers.ahead(Duration.ZERO);
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.SYNCHRONISED);
    }

    @Test
    void betweenItIsInDoubt() {
        servers.ahead(Duration.ofMillis(300));
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.DOUBTFUL);
        assertThat(look().reasons()).singleElement().asString().startsWith("offset: ");
    }

    @Test
    void silentSourcesAreBelievedForAQuarterOfAnHour() {
        servers.close();
        System.setProperty("mamori.clock.sources", "127.0.0.1:9, 127.0.0.1:19");
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.DOUBTFUL);
        Sql.change("update clock_look set confirmed_at = confirmed_at - interval '16 minutes'");
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.UNTRUSTED);
        assertThat(look().reasons()).contains("not-confirmed");
    }

    @Test
    void setBackItStandsInEveryTrail() {
        Sql.change("update clock_look set machine_at = machine_at + interval '1 hour' where (machine, looked_at) in"
                + " (select machine, max(looked_at) from clock_look group by machine)");
        var before = setBacks();
        rounds.round();
        assertThat(look().state()).isEqualTo(ClockState.UNTRUSTED);
        assertThat(look().setBackMillis()).isBetween(3_500_000L, 3_600_000L);
        assertThat(setBacks()).as("one for each municipality").isEqualTo(before + municipalities());
        rounds.round();
        assertThat(look().state()).as("once it runs on").isEqualTo(ClockState.SYNCHRONISED);
    }

    private String stateInTheTrail() {
        var caller = city.caller(null);
        services.done(caller, () -> clocks.list());
        return Trail.of(caller).get(0).text("clock_state");
    }

    private ClockLook look() {
        Caller caller = city.caller(null);
        List<ClockLook> all = services.done(caller, () -> clocks.list()).items();
        return all.stream()
                .filter(look -> look.machine().equals(ClockRounds.machine()))
                .findFirst()
                .orElseThrow();
    }

    private static long setBacks() {
        return Sql.look("select count(*) as n from audit_event where operation = 'CLOCK_SET_BACK'")
                .get(0)
                .number("n");
    }

    private static long municipalities() {
        return Sql.look("select count(*) as n from municipality").get(0).number("n");
    }
}
