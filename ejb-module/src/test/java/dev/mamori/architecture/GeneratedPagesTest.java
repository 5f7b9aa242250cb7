package dev.mamori.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.mamori.access.Role;
import dev.mamori.access.Scope;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Messages;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The access matrix and the event dictionary are made from the declarations in the code; a page that says otherwise fails
 * the build. {@code -Dmamori.reference=write} writes them anew.
 */
class GeneratedPagesTest {

    private static final Path PLACE = Path.of("..", "docs", "reference");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.mamori");

    @Test
    void theAccessMatrixIsTheCodes() throws IOException {
        var page = new StringBuilder(
                "# 権限表 / Access matrix\n\nMade from the declarations in the code; do not edit.\n\n| 操作 / operation | permission | "
                        + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(" | "))
                        + " | API scope |\n|---|---|"
                        + "---|".repeat(Role.values().length)
                        + "---|\n");
        for (var method : operations()) {
            var permission = method.getAnnotation(Operation.class).permission();
            var roles = Arrays.stream(Role.values())
                    .map(role -> role.permissions().contains(permission) ? "✓" : "")
                    .collect(Collectors.joining(" | "));
            var scopes = Arrays.stream(Scope.values())
                    .map(Scope::word)
                    .filter(word -> Scope.permissions(word).contains(permission))
                    .collect(Collectors.joining(" "));
            page.append("| %s | %s | %s | %s |%n".formatted(name(method), permission, roles, scopes));
        }
        same("access-matrix.md", page.toString());
    }

    @Test
    void theEventDictionaryIsTheCodes() throws IOException {
        var page = new StringBuilder(
                "# 監査記録の用語 / Event dictionary\n\nMade from the declarations in the code; do not edit.\n\n"
                        + "| event | 日本語 | English | risk | personal data |\n|---|---|---|---|---|\n");
        for (var method : operations()) {
            var operation = method.getAnnotation(Operation.class);
            page.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            operation.name(),
                            Messages.operations().say(Locale.JAPANESE, operation.name()),
                            Messages.operations().say(Locale.ENGLISH, operation.name()),
                            operation.risk(),
                            operation.personal() ? "✓" : ""));
        }
        for (var name : List.of(
                "ACCESS_REVIEWS_TENDED",
                "ACCESS_REVIEW_REMINDED",
                "ACCOUNT_LOCKED",
                "ALERT_RAISED",
                "ALERT_RULE_SWITCHED_OFF",
                "CLIENT_TOKEN_ISSUED",
                "CLOCK_SET_BACK",
                "DORMANT_ACCOUNTS_SUSPENDED",
                "IDEMPOTENCY_KEYS_FORGOTTEN",
                "LOGIN_GUARDS_FORGOTTEN",
                "MUNICIPALITY_SET_UP",
                "PASSWORD_CHOSEN",
                "POLICY_CHANGED",
                "PRIVILEGED_ACCOUNT_UNLOCKED",
                "SECURITY_KEY_CLONED",
                "SESSIONS_FORGOTTEN",
                "SESSION_DISPLACED",
                "SIGNED_IN",
                "TERMINAL_CLONED",
                "TERMINAL_QUARANTINED",
                "TERMINAL_REFUSED",
                "TERMINAL_SESSION_MISUSED",
                "TERMINAL_SIGNED_IN",
                "UNDECLARED")) {
            page.append("| %s | %s | %s | ROUTINE | |%n"
                    .formatted(
                            name,
                            Messages.operations().say(Locale.JAPANESE, name),
                            Messages.operations().say(Locale.ENGLISH, name)));
        }
        page.append("\n| outcome | 日本語 | English |\n|---|---|---|\n");
        for (var outcome : Outcome.values()) {
            var name = "outcome." + outcome;
            page.append("| %s | %s | %s |%n"
                    .formatted(
                            outcome,
                            Messages.operations().say(Locale.JAPANESE, name),
                            Messages.operations().say(Locale.ENGLISH, name)));
        }
        same("event-dictionary.md", page.toString());
    }

    @Test
    void everyOperationHasItsSentence() {
        assertThat(operations()).isNotEmpty().allSatisfy(method -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .forEach(locale -> assertThat(Messages.operations().has(locale, name(method)))
                        .as(name(method) + " " + locale)
                        .isTrue()));
    }

    @Test
    void operationsAreNamedOnce() {
        assertThat(operations().stream().map(GeneratedPagesTest::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyRefusalIsTranslated() {
        var codes = new TreeSet<String>();
        HOUSE.stream()
                .filter(type -> type.isAssignableTo(DomainException.class))
                .map(type -> type.reflect())
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .forEach(type -> codes.add(code(type)));
        assertThat(codes).hasSizeGreaterThan(10).allSatisfy(code -> {
            for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(Messages.problems().has(locale, code + ".title"))
                        .as(code + " " + locale)
                        .isTrue();
                assertThat(Messages.problems().has(locale, code + ".detail"))
                        .as(code + " " + locale)
                        .isTrue();
            }
        });
    }

    @Test
    void bothLanguagesSayTheSame() {
        for (var bundle : List.of("problems", "rules", "operations")) {
            assertThat(keys(bundle, "en")).as(bundle).isEqualTo(keys(bundle, "ja"));
        }
    }

    private static TreeSet<Object> keys(String bundle, String language) {
        var properties = new java.util.Properties();
        try (var file = Messages.class.getResourceAsStream("messages/" + bundle + "_" + language + ".properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return new TreeSet<>(properties.keySet());
    }

    private static String code(Class<?> type) {
        try {
            var constructor = Arrays.stream(type.getDeclaredConstructors())
                    .min(Comparator.comparingInt(java.lang.reflect.Constructor::getParameterCount))
                    .orElseThrow();
            constructor.setAccessible(true);
            var arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(GeneratedPagesTest::some)
                    .toArray();
            return ((DomainException) constructor.newInstance(arguments)).code();
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(type + " cannot be made", broken);
        }
    }

    private static Object some(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == String.class ? "x" : type == int.class ? (Object) 422 : null;
    }

    private static List<Method> operations() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .sorted(Comparator.comparing(GeneratedPagesTest::name))
                .toList();
    }

    private static String name(Method method) {
        return method.getAnnotation(Operation.class).name();
    }

    private static void same(String file, String made) throws IOException {
        var page = PLACE.resolve(file);
        if ("write".equals(System.getProperty("mamori.reference"))) {
            Files.createDirectories(PLACE);
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page)).isEqualTo(made);
    }
}
