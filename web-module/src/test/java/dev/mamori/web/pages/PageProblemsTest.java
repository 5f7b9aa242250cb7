package dev.mamori.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal's pointer leads to the field of the page that it means. */
class PageProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "/name, name",
        "/answers/1-3, 1-3",
        "/answers/1-1/0, 1-1",
        "/duty/from, from",
        "/duty/days/0, days",
        "/departments/12, departments"
    })
    void thePointersLastNameIsTheField(String pointer, String field) {
        assertThat(PageProblems.component(pointer)).isEqualTo(field);
    }
}
