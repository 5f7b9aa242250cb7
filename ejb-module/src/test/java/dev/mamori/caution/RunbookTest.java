package dev.mamori.caution;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.mamori.approval.FourEyesAction;
import dev.mamori.platform.Confirmed;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import dev.mamori.platform.UseCase;
import dev.mamori.traceability.Satisfies;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Everything dangerous has a procedure in both languages, and none is good for longer than a year (control 14). */
@Satisfies("14")
class RunbookTest {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 2, 28);

    @Test
    void aReviewIsGoodForAYearToTheDay() {
        var runbook = new Runbook("ACCOUNT_RETIRED", REVIEWED);
        assertThat(runbook.goodUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(runbook.goodOn(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(runbook.goodOn(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(new Runbook("X", LocalDate.of(2028, 2, 29)).goodUntil()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void whateverCannotBeTakenBackOrTakesTwoPeopleHasOneInBothLanguages() throws ReflectiveOperationException {
        var names = Stream.concat(irreversible().map(method -> named(method).name()), actions().stream())
                .toList();
        assertThat(names).contains("ACCOUNT_RETIRED", "ROLE_GRANTED");
        SoftAssertions.assertSoftly(softly -> names.forEach(name -> {
            softly.assertThat(Runbook.edition(name)).as(name).isNotNull();
            for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                var runbook = new Runbook(name, REVIEWED);
                softly.assertThat(runbook.steps(locale)).as(name).hasSizeGreaterThan(2);
                softly.assertThat(List.of(runbook.title(locale), runbook.when(locale), runbook.mistake(locale)))
                        .as(name)
                        .noneMatch(text -> text.startsWith(name));
            }
        }));
        assertThat(Runbook.names()).hasSameElementsAs(names);
    }

    @Test
    void whatCannotBeTakenBackSaysWhatItIsDoneToAndHasItTypedOnceMore() {
        assertThat(irreversible().filter(method -> named(method).risk() == Risk.IRREVERSIBLE))
                .allMatch(method -> method.getParameterCount() == 1
                        && Confirmed.class.isAssignableFrom(method.getParameterTypes()[0]));
    }

    private static Stream<Method> irreversible() {
        return house().filter(type -> type.isAnnotationPresent(UseCase.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .filter(method -> EnumSet.of(Risk.IRREVERSIBLE, Risk.EMERGENCY)
                        .contains(named(method).risk()));
    }

    private static List<String> actions() throws ReflectiveOperationException {
        var names = new java.util.ArrayList<String>();
        for (var type : house().filter(FourEyesAction.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .toList()) {
            Constructor<?> made = type.getDeclaredConstructor();
            made.setAccessible(true);
            names.add(((FourEyesAction<?>) made.newInstance()).name());
        }
        return names;
    }

    private static Stream<Class<?>> house() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.mamori").stream()
                        .map(type -> (Class<?>) type.reflect());
    }

    private static Operation named(Method method) {
        return method.getAnnotation(Operation.class);
    }
}
