package dev.mamori.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.mamori.approval.FourEyesAction;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import dev.mamori.traceability.Satisfies;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Date;
import org.eclipse.persistence.annotations.Multitenant;

/** The rules of the house, by predicate: whoever adds a room is bound by them without being listed. */
@Satisfies({"12", "29"})
@AnalyzeClasses(packages = "dev.mamori", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule contextsHaveNoCycles =
            slices().matching("dev.mamori.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformKnowsNoDomain = noClasses()
            .that()
            .resideInAPackage("dev.mamori.platform..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "stand in another context",
                    other -> other.getPackageName().startsWith("dev.mamori.")
                            && !other.getPackageName().startsWith("dev.mamori.platform")));

    @ArchTest
    static final ArchRule modelsKnowNeitherContainerNorStore = noClasses()
            .that()
            .resideInAPackage("dev.mamori.*.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.ws.rs..", "jakarta.faces..", "jakarta.inject..", "dev.mamori.*.store..");

    @ArchTest
    static final ArchRule everyPublicUseCaseIsDeclared = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Operation.class);

    @ArchTest
    static final ArchRule useCasesStandBehindTheContainersWallToo = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule everyBeanSaysWhoMayCallIt = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule useCasesDoNotCallTheirSiblings =
            methods().that().areAnnotatedWith(Operation.class).should(notBeCalledByTheirOwnClass());

    @ArchTest
    static final ArchRule entitiesStandBehindTheFirstWall =
            classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Multitenant.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule timesCarryTheirZone = noClasses()
            .that()
            // certificates know no other time
            .resideOutsideOfPackage("dev.mamori..pki..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(LocalDateTime.class, Date.class);

    @ArchTest
    static final ArchRule refusalsAreLeavesOfOneTree = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .and()
            .resideOutsideOfPackage("dev.mamori.setup..")
            .should()
            .beAssignableTo(DomainException.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Facade")
            .orShould()
            .haveSimpleNameEndingWith("Info");

    /** Whoever calls an action past its approval passes four eyes by. */
    @ArchTest
    static final ArchRule onlyAnApprovalCarriesOut = noClasses()
            .that()
            .resideOutsideOfPackage("dev.mamori.approval..")
            .and()
            .areNotAssignableTo(FourEyesAction.class)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "carries a dangerous action out",
                    call -> call.getName().equals("carryOut")
                            && call.getTargetOwner().isAssignableTo(FourEyesAction.class)));

    /** Aggregates that change carry a version; a grant, a revision and an event are only ever added. */
    @ArchTest
    static final ArchRule changingEntitiesCarryAVersion = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(DescribedPredicate.describe("change after they are written", HouseRulesTest::changes))
            .should(haveAVersion());

    /** Weaving has turned what sets a field into a call. What answers the thing itself completes it before it is added. */
    private static boolean changes(JavaClass entity) {
        return entity.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getRawReturnType().equals(entity)
                        && !method.getName().startsWith("_persistence"))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTarget().getName().startsWith("_persistence_set_"));
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                var versioned = entity.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(entity, versioned, entity.getName() + " has no @Version"));
            }
        };
    }

    /** A call past the container's proxy would pass guard and audit by. */
    private static ArchCondition<JavaMethod> notBeCalledByTheirOwnClass() {
        return new ArchCondition<>("not be called by their own class") {
            @Override
            public void check(JavaMethod operation, ConditionEvents events) {
                operation.getCallsOfSelf().stream()
                        .filter(call -> call.getOriginOwner().equals(operation.getOwner()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(operation, call.getDescription())));
            }
        };
    }
}
