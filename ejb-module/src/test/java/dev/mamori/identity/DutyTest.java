package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.platform.Invalid;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's duty ends after it has begun, on the same day. */
class DutyTest {

    @ParameterizedTest
    @CsvSource({"17:15, 08:30", "08:30, 08:30"})
    void anEndThatDoesNotFollowIsRefusedAtItsField(LocalTime from, LocalTime until) {
        var duty = new Duty(Set.of(DayOfWeek.MONDAY), from, until);
        assertThatThrownBy(duty::hours).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/duty/until");
                    assertThat(error.rule()).isEqualTo("order");
                }));
    }

    @ParameterizedTest
    @CsvSource({"08:30, 17:15", "00:00, 00:01"})
    void anEndThatFollowsIsKept(LocalTime from, LocalTime until) {
        var hours = new Duty(Set.of(DayOfWeek.MONDAY), from, until).hours();
        assertThat(hours.from()).isEqualTo(from);
        assertThat(hours.until()).isEqualTo(until);
    }
}
