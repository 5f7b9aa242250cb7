package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveMamori.class)
@DisplayName("The description says what there is, and nothing else")
class OpenApiIT {

    @Test
    void itIsOpenApi31ForEverybody() {
        var answer = Door.bare().send(Call.get("/api/openapi"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.says("openapi")).startsWith("3.1.");
    }

    @Test
    void everyResourceMethodIsDescribedAndEveryDescriptionIsAResourceMethod() {
        assertThat(Description.ofProduct().operations())
                .extracting(Description.Operation::toString)
                .containsExactlyInAnyOrderElementsOf(ResourceMethods.ofProduct());
    }

    @TestFactory
    Stream<DynamicTest> aStrangerIsAskedWhoItIsOnEveryPathByEveryMethod() {
        return Description.ofProduct().operations().stream()
                .filter(operation -> !operation.open())
                .flatMap(operation -> Stream.of("GET", operation.method())
                        .distinct()
                        .map(method -> DynamicTest.dynamicTest(method + " " + operation.path(), () -> {
                            var answer = Door.bare().send(Call.of(method, operation.filled(Given.NO_ID)));
                            Expect.stranger(answer);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyDescribedMethodIsThereForTheDoorToRefuse() {
        return Description.ofProduct().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var call =
                            Call.of(operation.method(), operation.filled("x")).with("Accept", "text/csv");
                    var answer = Person.staff("OPERATOR")
                            .door()
                            .sendUnchecked(Person.staff("OPERATOR").as(call));
                    assertThat(answer.status()).as(answer.toString()).isNotIn(405, 500);
                }));
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        var sentences = Description.ofProduct().document().findValues("description").stream()
                .filter(node -> node.isTextual())
                .map(node -> node.textValue())
                .toList();
        var japanese = Pattern.compile("[ぁ-んァ-ヶ一-龠]");
        assertThat(sentences)
                .filteredOn(sentence -> japanese.matcher(sentence).find())
                .allSatisfy(sentence -> assertThat(sentence).matches("(?s).*[A-Za-z]{2,}.*"));
        assertThat(Description.ofProduct().operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").textValue()).contains(" / ");
            assertThat(operation.node().path("operationId").textValue()).isNotBlank();
        });
    }

    @Test
    void everyExampleIsWhatItIsAnExampleOf() {
        var description = Description.ofProduct();
        description.document().at("/components/schemas").properties().forEach(schema -> {
            for (var example : schema.getValue().path("examples")) {
                assertThat(new Shape(description).faults(schema.getValue(), example))
                        .as(schema.getKey())
                        .isEmpty();
            }
        });
        description.document().at("/components/responses").properties().forEach(response -> response.getValue()
                .findValues("value")
                .forEach(example -> assertThat(new Shape(description)
                                .faults(description.document().at("/components/schemas/Problem"), example))
                        .as(response.getKey())
                        .isEmpty()));
    }
}
