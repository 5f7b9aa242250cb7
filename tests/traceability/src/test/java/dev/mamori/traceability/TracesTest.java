package dev.mamori.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The table from controls to tests is made from the marks in the tests; a table that says otherwise fails the build.
 * {@code -Dmamori.reference=write} writes it anew.
 */
class TracesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs/requirements/tests.md");

    @Test
    void theTableIsTheTests() throws IOException {
        var marks = Marks.in(ROOT);
        var page = new StringBuilder("# 対策から試験へ / From controls to tests\n\n"
                + "Made from the marks (`@Satisfies`) in the tests; do not edit. A control without a test here is not proven by one.\n\n"
                + "| control | 対策 | what it is | tests |\n|---|---|---|---|\n");
        for (var control : controls()) {
            var id = control.get("id").textValue();
            var tests = marks.stream()
                    .filter(mark -> mark.control().equals(id))
                    .map(Marks.Mark::test)
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            id,
                            control.get("titleJa").textValue(),
                            control.get("titleEn").textValue(),
                            tests.isEmpty() ? "—" : tests));
        }
        if ("write".equals(System.getProperty("mamori.reference"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    @Test
    void everyMarkNamesAControl() throws IOException {
        var known = controls().stream()
                .map(control -> control.get("id").textValue())
                .toList();
        assertThat(Marks.in(ROOT))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(known).as(mark.test()).contains(mark.control()));
    }

    @Test
    void marksAreReadFromClassesAndMethods() {
        var source =
                """
                @Satisfies({"5", "29"})
                @ExtendWith(LiveMamori.class)
                class WallIT {

                    @Test
                    @Satisfies("24")
                    void locks() throws IOException {
                    }
                }
                """;
        assertThat(Marks.of(Path.of("tests/x/src/test/java/WallIT.java"), source))
                .extracting(Marks.Mark::control, mark -> mark.test().replaceAll("\\(.*", ""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5", "[`WallIT`]"),
                        org.assertj.core.groups.Tuple.tuple("29", "[`WallIT`]"),
                        org.assertj.core.groups.Tuple.tuple("24", "[`WallIT.locks`]"));
    }

    private static List<JsonNode> controls() throws IOException {
        var file = ROOT.resolve("ejb-module/src/main/resources/dev/mamori/assurance/controls.json");
        return StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .toList();
    }
}
