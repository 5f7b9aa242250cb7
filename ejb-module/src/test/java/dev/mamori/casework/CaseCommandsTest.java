package dev.mamori.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.mamori.casework.model.Matter;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class CaseCommandsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static Map<String, String> broken(Object command) {
        return VALIDATOR.validate(command).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        violation -> violation.getMessageTemplate()));
    }

    @Test
    void opening() {
        assertThat(broken(new OpenCaseRecord(Ids.next(), "更新申請", CaseCategory.CARE_CERTIFICATION, "KAIGO")))
                .isEmpty();
        assertThat(broken(new OpenCaseRecord(null, " ", null, null)))
                .containsOnly(
                        entry("residentId", "{rule.required}"),
                        entry("title", "{rule.required}"),
                        entry("category", "{rule.required}"),
                        entry("department", "{rule.required}"));
        assertThat(broken(new OpenCaseRecord(Ids.next(), "あ".repeat(101), CaseCategory.OTHER, "K\u0000")))
                .containsOnly(entry("title", "{rule.size}"), entry("department", "{rule.text}"));
    }

    @Test
    void changing() {
        var now = new Matter("更新申請", CaseCategory.OTHER);
        var nothing = new ChangeCaseRecord(Ids.next(), 1, null, null);
        assertThat(nothing.appliedTo(now)).isEqualTo(now);
        var title = new ChangeCaseRecord(Ids.next(), 1, Optional.of(" 区分変更 "), null);
        assertThat(title.appliedTo(now)).isEqualTo(new Matter("区分変更", CaseCategory.OTHER));
        var cleared = new ChangeCaseRecord(Ids.next(), 1, Optional.empty(), Optional.empty());
        assertThat(broken(cleared)).containsOnly(entry("title", "{rule.required}"));
        assertThatThrownBy(() -> cleared.appliedTo(now))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).hasSize(2));
    }

    @Test
    void movesNeedTheirCaseAndReason() {
        assertThat(broken(new BeginCaseRecord(null, 1))).containsOnly(entry("id", "{rule.required}"));
        assertThat(broken(new ReopenCaseRecord(null, 1))).containsOnly(entry("id", "{rule.required}"));
        assertThat(broken(new AssignCaseRecord(Ids.next(), 1, null))).isEmpty();
        assertThat(broken(new CloseCaseRecord(Ids.next(), 1, "認定が\n済んだため"))).isEmpty();
        assertThat(broken(new CloseCaseRecord(Ids.next(), 1, "\n"))).containsOnly(entry("reason", "{rule.required}"));
        assertThat(broken(new TransferCaseRecord(Ids.next(), 1, "", "\u0007")))
                .containsOnly(entry("department", "{rule.required}"), entry("reason", "{rule.text}"));
    }

    @Test
    void recording() {
        var day = LocalDate.of(2026, 11, 20);
        assertThat(broken(new WriteVisitRecord(Ids.next(), "soudan", null, day, null, false)))
                .isEmpty();
        assertThat(broken(new WriteVisitRecord(null, "", 0, null, null, false)))
                .containsOnly(
                        entry("caseId", "{rule.required}"),
                        entry("form", "{rule.required}"),
                        entry("formVersion", "{rule.form}"),
                        entry("visitedOn", "{rule.required}"));
        var many = IntStream.range(0, 1001).boxed().collect(Collectors.toMap(String::valueOf, code -> (Object) code));
        assertThat(broken(new WriteVisitRecord(Ids.next(), "soudan", 1, day, many, false)))
                .containsOnly(entry("answers", "{rule.too-many}"));
        assertThat(broken(new AmendVisitRecord(null, 1, Optional.empty(), many, null)))
                .containsOnly(entry("id", "{rule.required}"), entry("answers", "{rule.too-many}"));
    }

    @Test
    void publishing() {
        assertThat(broken(new PublishForm(null, null))).containsOnly(entry("definition", "{rule.required}"));
        assertThat(new PublishForm("soudan", Map.of()).named()).containsEntry("key", "soudan");
        var other = new HashMap<String, Object>(Map.of("key", "other"));
        assertThatThrownBy(() -> new PublishForm("soudan", other).named()).isInstanceOf(Invalid.class);
    }
}
