package pathwaycheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.Exhaustive;

/**
 * The shape of the tests: promises in the rooms of what they are about, and what they work with in rooms of its own.
 */
@BesideOthers
class TestRoomsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("pathwaycheck");

    private static final DescribedPredicate<JavaClass> PROMISES =
            describe("hold promises", TestRoomsTest::holdsPromises);

    @Test
    void what_tests_work_with_stands_apart_from_promises_and_knows_none() {
        classes()
                .that(PROMISES)
                .should()
                .resideOutsideOfPackage("pathwaycheck.testing..")
                .check(TESTS);
        noClasses()
                .that()
                .resideInAPackage("pathwaycheck.testing..")
                .should()
                .dependOnClassesThat(PROMISES)
                .check(TESTS);
    }

    @Test
    void what_tests_work_with_has_no_circles() {
        slices().matching("pathwaycheck.testing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(TESTS);
    }

    @Test
    void what_is_asked_over_http_and_what_is_looked_at_in_a_browser_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage("pathwaycheck.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pathwaycheck.browser..")
                .check(TESTS);
        noClasses()
                .that()
                .resideInAPackage("pathwaycheck.browser..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pathwaycheck.web..")
                .check(TESTS);
    }

    /**
     * Surefire and Failsafe find tests by their names: under another one nothing would run, and nobody would notice.
     */
    @Test
    void every_promise_is_found_by_the_name_of_its_class() {
        classes().that(PROMISES).should().haveNameMatching(".*(Test|IT)").check(TESTS);
    }

    @Test
    void a_promise_is_left_for_the_exhaustive_run_by_its_method_alone() {
        methods()
                .that()
                .areAnnotatedWith(Exhaustive.class)
                .should()
                .beMetaAnnotatedWith(Testable.class)
                .check(TESTS);
    }

    private static boolean holdsPromises(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }
}
