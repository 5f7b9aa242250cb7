package dev.mamori.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22, R8-", "2026-03-31, R7-", "2026-04-01, R8-", "2028-01-01, R9-", "2028-04-01, R10-"})
    void beginsWithTheFiscalYear(LocalDate day, String begins) {
        assertThat(Reference.of(day, new Random(1)))
                .startsWith(begins)
                .matches("R\\d+-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isAnotherOneEachTime() {
        var random = new Random(1);
        var many = IntStream.range(0, 1000)
                .mapToObj(each -> Reference.of(LocalDate.of(2026, 11, 22), random))
                .collect(Collectors.toSet());
        assertThat(many).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({"r8-7k3q, R8-7K3Q", "Ｒ８－７Ｋ, R8-7K", "R8-oil1, R8-0111", "R8 -7K3Q, R8-7K3Q", "R8ー7K, R8-7K"})
    void isFoundHoweverItIsTyped(String typed, String begins) {
        assertThat(Reference.typed(typed)).isEqualTo(begins);
    }
}
