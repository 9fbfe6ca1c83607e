package pathwaycheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pathwaycheck.testing.BesideOthers;

/** The shape of the code: who may use whom, in the order in which the story is told. */
@BesideOthers
class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pathwaycheck");

    private static final String THE_APPLICATION = "pathwaycheck\\.Application(\\$.*)?";

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock",
            "java.time.Instant",
            "java.time.InstantSource",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    /** Our packages and the ones each may import. Libraries are named where the rest is to be plain Java. */
    enum Part {
        ADDRESS(),
        QUESTION(ADDRESS),
        RULES(QUESTION),
        VERDICT(QUESTION, RULES),
        PLAN(QUESTION, RULES, VERDICT),
        REPORT(QUESTION, RULES, VERDICT, PLAN),
        VISIT(ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT),
        COHORT("de.siegmar.fastcsv..", ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT, VISIT),
        PROOF(ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT),
        RULEFILES("org.snakeyaml.engine..", ADDRESS, QUESTION, RULES),
        EDIT(ADDRESS, QUESTION, RULES, VERDICT, REPORT, PROOF, RULEFILES),
        PICTURE(QUESTION, RULES, REPORT),
        DOCUMENT(
                List.of(
                        "com.google.zxing..",
                        "javax.imageio..",
                        "javax.xml.stream..",
                        "com.openhtmltopdf..",
                        "org.apache..",
                        "org.jsoup..",
                        "org.w3c.dom.."),
                RULES,
                REPORT),
        API("*..", ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT, VISIT, COHORT),
        WEB("*..", ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT, VISIT, COHORT, PICTURE, DOCUMENT, API),
        CLI(
                "*..", ADDRESS, QUESTION, RULES, VERDICT, PLAN, REPORT, VISIT, COHORT, PROOF, RULEFILES, EDIT, PICTURE,
                API);

        private final String[] libraries;
        private final Set<Part> imports;

        Part(Part... imports) {
            this(List.of(), imports);
        }

        Part(String library, Part... imports) {
            this(List.of(library), imports);
        }

        Part(List<String> libraries, Part... imports) {
            this.libraries =
                    Stream.concat(Stream.of("java.."), libraries.stream()).toArray(String[]::new);
            this.imports = Set.of(imports);
        }

        String packages() {
            return "pathwaycheck." + name().toLowerCase(Locale.ROOT) + "..";
        }

        DescribedPredicate<JavaClass> mayUse() {
            var parts = Stream.concat(Stream.of(this), imports.stream())
                    .map(Part::packages)
                    .toArray(String[]::new);
            return resideInAnyPackage(parts)
                    .or(resideOutsideOfPackage("pathwaycheck..").and(resideInAnyPackage(libraries)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_package_imports_only_what_the_table_allows(Part part) {
        classes()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .onlyDependOnClassesThat(part.mayUse())
                .check(OURS);
    }

    @Test
    void only_the_application_stands_outside_the_table() {
        var packages = Arrays.stream(Part.values()).map(Part::packages).toArray(String[]::new);

        classes()
                .should()
                .resideInAnyPackage(packages)
                .orShould()
                .haveNameMatching(THE_APPLICATION)
                .check(OURS);
    }

    @Test
    void rooms_have_no_circles_and_neither_have_the_rooms_inside_them() {
        slices().matching("pathwaycheck.(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching("pathwaycheck.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void a_package_is_named_after_what_it_holds() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..", "..util..", "..dto..", "..impl..", "..manager..", "..helper..", "..common..")
                .check(OURS);
    }

    @Test
    void only_the_application_knows_what_day_it_is() {
        noClasses()
                .that()
                .haveNameNotMatching(THE_APPLICATION)
                .should()
                .accessTargetWhere(describe("it reads the machine's clock", HouseRulesTest::readsTheClock))
                .check(OURS);
    }

    @Test
    void only_the_room_of_addresses_knows_how_they_are_escaped() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Part.ADDRESS.packages())
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.URL(Enc|Dec)oder")
                .check(OURS);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>");
            case "java.util.Calendar" -> name.equals("getInstance");
            default ->
                CLOCKS.contains(owner) && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
        };
    }
}
