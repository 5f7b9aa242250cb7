package dev.mamori.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.mamori.platform.Ids;
import dev.mamori.resident.model.Particulars;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentCommandsTest {

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

    private static RegisterResident named(String familyName) {
        return new RegisterResident(
                familyName, "花子", "ヤマダ", "ハナコ", LocalDate.of(1941, 5, 3), Sex.FEMALE, "9200962", "本町1", "0762201111");
    }

    @Nested
    class Registering {

        @Test
        void takesWhatIsInOrder() {
            assertThat(broken(named("山田"))).isEmpty();
            assertThat(broken(named("\uD842\uDFB7".repeat(80)))).isEmpty();
            assertThat(broken(named("葛\uDB40\uDD00"))).isEmpty();
        }

        @Test
        void demandsWhatIsRequired() {
            var nothing = new RegisterResident(null, "", " ", "　", null, null, null, null, null);
            assertThat(broken(nothing))
                    .containsOnly(
                            entry("familyName", "{rule.required}"),
                            entry("givenName", "{rule.required}"),
                            entry("familyNameKana", "{rule.required}"),
                            entry("givenNameKana", "{rule.required}"),
                            entry("birthDate", "{rule.required}"),
                            entry("sex", "{rule.required}"));
        }

        @Test
        void countsCodePoints() {
            assertThat(broken(named("\uD842\uDFB7".repeat(81)))).containsOnly(entry("familyName", "{rule.size}"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "山\u0000田",
                    "山\n田",
                    "山\t田",
                    "山\u0007田",
                    "山\u0085田",
                    "山\u2028田",
                    "山\uD842",
                    "\uDFB7山",
                    "山\u202E田"
                })
        void refusesWhatIsNoText(String familyName) {
            assertThat(broken(named(familyName))).containsOnly(entry("familyName", "{rule.text}"));
        }
    }

    @Nested
    class Correcting {

        private static final Particulars NOW = new Particulars(
                "山田", "花子", "ヤマダ", "ハナコ", LocalDate.of(1941, 5, 3), Sex.FEMALE, "9200962", "本町1", "0762201111");

        private static CorrectResident of(Optional<String> familyName, Optional<String> phone) {
            return new CorrectResident(Ids.next(), 1, familyName, null, null, null, null, null, null, null, phone);
        }

        @Test
        void leavesWhatIsNotGiven() {
            assertThat(broken(of(null, null))).isEmpty();
            assertThat(of(null, null).appliedTo(NOW)).isEqualTo(NOW);
        }

        @Test
        void clearsAndReplaces() {
            var applied = of(Optional.of("髙橋"), Optional.empty()).appliedTo(NOW);
            assertThat(applied.familyName()).isEqualTo("髙橋");
            assertThat(applied.phone()).isNull();
            assertThat(applied.address()).isEqualTo("本町1");
        }

        @Test
        void looksIntoWhatIsGiven() {
            assertThat(broken(of(Optional.of("山\u0000"), Optional.of("1".repeat(25))))
                            .values())
                    .containsExactlyInAnyOrder("{rule.text}", "{rule.size}");
            assertThat(broken(of(Optional.of(" "), null)).values()).containsExactly("{rule.required}");
        }

        @Test
        void refusesToClearWhatIsRequired() {
            assertThat(broken(of(Optional.empty(), null))).containsOnly(entry("familyName", "{rule.required}"));
            assertThat(broken(of(null, Optional.empty()))).isEmpty();
        }
    }

    @Nested
    class Searching {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 101})
        void keepsListsWithinTheirLimits(int limit) {
            var search = new ResidentSearch(null, null, null, null, null, null, null, limit);
            assertThat(broken(search)).containsOnly(entry("limit", "{rule.limit}"));
        }

        @Test
        void refusesControlCharacters() {
            var search = new ResidentSearch("山\u0000", null, null, null, null, null, null, 100);
            assertThat(broken(search)).containsOnly(entry("q", "{rule.text}"));
        }
    }
}
