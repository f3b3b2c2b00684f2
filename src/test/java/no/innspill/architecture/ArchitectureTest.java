package no.innspill.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.websockets.next.WebSocket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.transaction.Transactions;
import no.innspill.undo.StoredAs;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and which of them may look into which. */
class ArchitectureTest {

    static final String ROOT = "no.innspill";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** From the ground up: a package may use those above it in this list, and none below it. */
    static final List<String> ORDER = List.of(
            "language",
            "embedded",
            "store",
            "installation",
            "similarity",
            "result",
            "access",
            "time",
            "rule",
            "wall",
            "workshop",
            "capability",
            "address",
            "template",
            "transaction",
            "desk",
            "operator",
            "pace",
            "signin",
            "form",
            "permission",
            "web",
            "connection",
            "screen",
            "participation",
            "idea",
            "suggestion",
            "vote",
            "undo",
            "matrix",
            "measure",
            "privacy",
            "conversation",
            "page",
            "organiser",
            "affiliation",
            "tables",
            "moderation",
            "replay",
            "rehearsal",
            "overlay",
            "participant",
            "sorting",
            "links",
            "agenda",
            "secondvote",
            "openwalls",
            "control",
            "projector",
            "paper",
            "plan",
            "webhook",
            "document",
            "word",
            "pdf",
            "archive",
            "report",
            "chapter",
            "export",
            "runs",
            "start",
            "cluster",
            "live");

    @Test
    void dependenciesPointOneWay() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(in(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .check(CLASSES);
        }
    }

    @Test
    void everyPackageHasItsPlaceInThatOrder() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(ORDER));
    }

    @Test
    void nobodyLooksIntoTheLivePart() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("live"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("live")))
                .check(CLASSES);
    }

    /** Whoever writes ahead of what people ask for holds them up: the writer may, for it brings along what they asked. */
    @Test
    void nobodyButTheDeskWritesAheadOfRequests() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("desk"), in("transaction"))
                .should()
                .callMethodWhere(target(name("writeFirst")).and(target(owner(type(Transactions.class)))))
                .check(CLASSES);
    }

    /** The jar for PostgreSQL has no H2: a class that catches one of its failures could not even be loaded there. */
    @Test
    void onlyWhatLooksIntoTheFileKnowsTheEmbeddedDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.innspill.embedded", "no.innspill.privacy")
                .and()
                .doNotHaveSimpleName("Compaction")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.h2..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Two readers of one address may read two things in it: whoever checks and whoever acts read {@code Query}. */
    @Test
    void addressesAreReadInOnePlace() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.ws.rs.QueryParam")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.netty.handler.codec.http.QueryStringDecoder")
                .orShould()
                .callMethod(HttpServerRequest.class, "getParam", String.class)
                .orShould()
                .callMethod(UriInfo.class, "getQueryParameters")
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNothingOfRequests() {
        noClasses()
                .that()
                .resideInAnyPackage(in("language"), in("template"), in("workshop"), in("desk"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy.."))
                .check(CLASSES);
    }

    @Test
    void entitiesKnowNothingOfRequestsAndShowNoFields() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "io.quarkus.."))
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(CLASSES);
    }

    @Test
    void whatCanBeTakenBackIsStoredUnderNamesOfItsOwn() {
        List<StoredAs> names = CLASSES.stream()
                .filter(found -> found.isAnnotatedWith(StoredAs.class))
                .map(found -> found.getAnnotationOfType(StoredAs.class))
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(Stream.concat(
                                names.stream().map(StoredAs::value),
                                names.stream()
                                        .filter(name -> !name.formerly().equals(name.value()))
                                        .map(StoredAs::formerly)
                                        .filter(name -> !name.isEmpty()))
                        .toList())
                .doesNotHaveDuplicates();
        classes().that().areAnnotatedWith(StoredAs.class).should().beRecords().check(CLASSES);
    }

    @Test
    void resourcesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(Path.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheLivePartHasSockets() {
        classes()
                .that()
                .areAnnotatedWith(WebSocket.class)
                .should()
                .resideInAPackage(in("live"))
                .check(CLASSES);
    }

    @Test
    void onlyTheDeskStartsTransactionsThatChangeAWorkshopsRow() {
        Map<String, List<String>> callers = new HashMap<>();
        CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getSimpleName().equals("Workshops")
                        && call.getTarget().getName().equals("lock"))
                .forEach(call -> callers.computeIfAbsent(
                                topLevel(call.getOriginOwner()).getSimpleName(), name -> new ArrayList<>())
                        .add(call.getDescription()));
        assertThat(callers.keySet()).containsExactlyInAnyOrder("Writer", "Deletion");
    }

    /** Whoever has a connection must not wait for another one: so there is one way to them, and it sees to that. */
    @Test
    void onlyOneClassOpensTransactions() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Transactions")
                .and()
                .doNotHaveSimpleName("OneTransaction")
                .and()
                .doNotHaveSimpleName("Durability")
                .should()
                .dependOnClassesThat(assignableTo(QuarkusTransaction.class))
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
        noMethods().should().beAnnotatedWith(Transactional.class).check(CLASSES);
        classes()
                .that()
                .haveSimpleName("OneTransaction")
                .should()
                .onlyHaveDependentClassesThat()
                .haveNameMatching(".*\\.(Transactions|OneTransaction)(\\$.*)?")
                .check(CLASSES);
    }

    /** It is left out when the server stops, or when the store would only refuse it: so one of those who know says yes. */
    @Test
    void whatTheServerDoesByItselfAsksTheStoreFirst() {
        List<Class<?>> askers = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".store"))
                .filter(type -> type.isAssignableTo(Scheduled.SkipPredicate.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        List<JavaMethod> jobs = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(Scheduled.class) || method.isAnnotatedWith(Scheduled.Schedules.class))
                .toList();
        assertThat(jobs).hasSizeGreaterThan(10);
        assertThat(jobs).allSatisfy(job -> assertThat(job.reflect().getAnnotationsByType(Scheduled.class))
                .as(job.getFullName())
                .allSatisfy(schedule -> assertThat(askers).contains(schedule.skipExecutionIf())));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses().should().haveSimpleNameEndingWith("Util").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Impl").check(CLASSES);
    }

    @Test
    void noTwoTypesHaveTheSameName() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPackageSaysWhatItIsAndThatItTakesNoNulls() {
        for (String name : ORDER) {
            assertThat(CLASSES.getPackage(in(name).replace("..", "")).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theClockIsInjected() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }
}
