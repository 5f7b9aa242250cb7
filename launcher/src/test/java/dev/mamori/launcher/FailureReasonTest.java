package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureReasonTest {

    @Test
    void isTheDeepestCause() {
        List<String> log = List.of(
                "12:00:01 ERROR [x] (t) MSC000001: Failed to start service: org.jboss.msc.service.StartException",
                "Caused by: jakarta.ejb.EJBException: outer",
                "\tat a.B.c(B.java:1)",
                "Caused by: dev.mamori.platform.StartRefused: the database role passes row-level security",
                "12:00:02 INFO  [x] (t) later");
        assertThat(FailureReason.in(log))
                .isEqualTo("dev.mamori.platform.StartRefused: the database role passes row-level security");
    }

    @Test
    void isTheLastErrorWhenNothingWasThrown() {
        assertThat(FailureReason.in(List.of("1 ERROR [x] first", "2 ERROR [x] second", "3 INFO  [x] end")))
                .isEqualTo("2 ERROR [x] second");
    }
}
