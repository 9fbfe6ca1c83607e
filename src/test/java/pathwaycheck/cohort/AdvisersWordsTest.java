package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.TheRules;

/** What an adviser writes in their own words is read where the rules' words leave no doubt, and otherwise refused. */
@BesideOthers
class AdvisersWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-level-grades|A A B|abb-or-better",
                "a-level-grades|A, B, B|abb-or-better",
                "a-level-grades|aab|abb-or-better",
                "a-level-grades|A*AA|abb-or-better",
                "a-level-grades|A* A B|abb-or-better",
                "a-level-grades|A A B C|abb-or-better",
                "a-level-grades|AAA + A|abb-or-better",
                "a-level-grades|predicted AAB|abb-or-better",
                "a-level-grades|ABC|below-abb",
                "a-level-grades|C C D|below-abb",
                "a-level-grades|yes|abb-or-better",
                "a-level-grades|N|below-abb",
                "a-level-grades|ABB|abb-or-better",
                "stage|S4|choosing",
                "stage|S3|choosing",
                "stage|S5|a-levels",
                "stage|S6|a-levels",
                "stage|s 5|a-levels",
                "stage|Year 11|choosing",
                "stage|Y10|choosing",
                "stage|Yr 9|choosing",
                "stage|year 7|choosing",
                "stage|Year 12 in Northern Ireland|choosing",
                "stage|sixth form|a-levels",
                "stage|Year 12|a-levels",
                "stage|YEAR 13|a-levels",
                "stage|Y12|a-levels",
                "stage|y 13|a-levels",
                "stage|Yr 12|a-levels",
                "stage|lower sixth|a-levels",
                "stage|Upper Sixth|a-levels",
                "stage|Year 14 in Northern Ireland|a-levels",
                "a-level-grades|Lower than ABB|below-abb",
                "where|not sure|anywhere",
                "where|unknown|anywhere",
                "where|N. Ireland|northern-ireland",
                "stage|upper 6th|a-levels",
                "school-qualification|BTEC Ext Dip Engineering|btec",
                "school-qualification|BTEC L3 Extended Diploma in Applied Science|btec",
                "school-qualification|BTEC Engineering (Nat Dip)|btec",
                "school-qualification|BTEC Health & Social Care|other",
                "school-qualification|BTEC Business|other",
                "school-qualification|T Level Healthcare Science|t-level",
                "school-qualification|T-Level Engineering & Manufacturing|t-level",
                "school-qualification|Alevels|a-levels",
                "a-level-grades|A/A/B|abb-or-better",
                "a-level-grades|A-B-B|abb-or-better",
                "a-level-grades|B / C / C|below-abb",
                "a-level-grades|A*AA (EPQ A)|abb-or-better",
                "stage|12|a-levels",
                "stage|11|choosing",
                "stage|L6|a-levels",
                "stage|U6|a-levels",
                "subjects|FMaths|further-maths",
                "subjects|Maths, Chem, Geog|maths chemistry another-subject",
                "subjects|Eng Lit, econ, Psych|another-subject",
                "subjects|Human Biology|biology",
                "subjects|Engineering, Statistics, Music Tech|another-subject",
                "subjects|Maths Phys FM|maths physics further-maths",
                "subjects|D&T Product Design, Physics, Bio|design-technology physics biology",
                "subjects|Physics, Chemistry, Maths + EPQ|physics chemistry maths",
                "subjects|Core maths, Biology, Chem|biology chemistry",
                "subjects|Maths (A), Physics (B), French (A)|maths physics another-subject",
                "subjects|Maths A, Chem B|maths chemistry",
                "maths-in-it|HL Maths|full",
                "subjects|Mathematics|maths",
                "subjects|Maths; F. Maths; Double Maths|maths further-maths",
                "subjects|A level Mathematics|maths",
                "subjects|Electronics|design-technology",
                "subjects|product design|design-technology",
                "subjects|Physical Education|another-subject",
                "subjects|PE, P.E.|another-subject",
                "stage|At sixth form|a-levels",
                "stage|at university|degree",
                "a-level-grades|predicted ABB|abb-or-better",
                "a-level-grades|AAB/ABB|abb-or-better",
                "a-level-grades|BBB or BBC|below-abb",
                "a-level-grades|AAB/BBC|not-sure",
                "a-level-grades|BBB-ABB|not-sure",
                "stage|Y13 (resit)|a-levels",
                "stage|Year 13 (retaking maths)|a-levels",
                "subjects|Maths, Fur Maths|maths further-maths",
                "subjects|Maths, Physics ?|maths physics",
                "subjects|Maths; Physics; not sure|maths physics",
                "experience|placement at QMC pathology|visited placement",
                "experience|hospital placement (45 days)|visited placement",
                "experience|work placement at Royal Devon hospital|visited placement",
                "experience|NHS trust placement|visited placement",
                "experience|placement in a clinic|visited placement",
                "experience|2 weeks placement in medical physics|visited placement",
                "experience|placement at Siemens Healthineers|placement",
                "experience|placement at animal hospital|placement",
                "experience|placement in clin eng|visited placement",
                "experience|1 wk RD&E medical physics|visited",
                "experience|3 days clinical engineering at RD&E|visited",
                "experience|shadowed clin eng at Royal Devon 2 days|visited",
                "experience|work shadowing in radiology|visited",
                "experience|job shadowing a radiographer|visited",
                "experience|volunteering on ward|patients",
                "experience|volunteer on children's ward|patients",
                "experience|hosp volunteer|patients",
                "experience|Volunteering at hospital|patients",
                "a-level-grades|predicted AAB|abb-or-better",
                "finished|Y|finished",
                "finished|n|planned",
                "school-qualification|Higher|highers",
                "school-qualification|Highers|highers",
                "school-qualification|SH|highers",
                "school-qualification|A level|a-levels",
                "school-qualification|A-Levels|a-levels",
                "school-qualification|IB|baccalaureate",
                "school-qualification|T-level|t-level",
                "school-qualification|Int Bacc|baccalaureate",
                "a-level-count|3|three-or-more",
                "a-level-count|4|three-or-more",
                "a-level-count|four|three-or-more",
                "a-level-count|2|two",
                "a-level-count|1|one",
                "degree-class|2:1|upper-second",
                "degree-class|2.1|upper-second",
                "degree-class|predicted 2:2|lower-second",
                "degree-kind|HND|below-honours",
                "where|NI|northern-ireland",
                "maths-in-it|Higher maths|full",
                "maths-in-it|A level Maths|full",
                "physics-in-it|Higher Physics|full",
                "degree-subject|History|not-science",
                "degree-subject|chemistry|other-science",
                "experience|none yet|none",
                "experience|None|none",
                "experience|2 days hospital med physics|visited",
                "experience|care home, 1 week|patients",
                "experience|GP surgery|patients",
                "experience|45 day placement, path lab|placement visited",
                "subjects|Art|another-subject",
                "subjects|English Lit|another-subject",
                "subjects|English Lit, Art; History|another-subject",
                "subjects|Maths, Physics, Art|maths physics another-subject",
                "subjects|Maths/Physics|maths physics",
                "subjects|maths & further maths|maths further-maths",
                "subjects|Maths and Physics and French|maths physics another-subject",
                "subjects|Comp Sci|computing",
                "subjects|CS; DT; FM|computing design-technology further-maths",
                "subjects|D&T|design-technology",
                "subjects|Design & Technology|design-technology",
                "subjects|A level maths; A level Physics|maths physics",
                "subjects|Chem, Bio, Phys|chemistry biology physics",
                "subjects|undecided|not-sure",
                "subjects|Psychology, Sociology|another-subject",
            })
    void what_the_rules_leave_no_doubt_about_is_understood(String question, String cell, String options) {
        assertThat(read(question, cell).wrong()).as(cell).isEmpty();
        assertThat(read(question, cell).pairs()).extracting(it -> it.value()).containsExactly(options.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Only in Northern Ireland there is one: but whoever begins it may be meant, too.
                "stage|Year 13 in Northern Ireland",
                "stage|Year 15",
                "stage|Year 1 or 2",
                "stage|6",
                "stage|higher diploma",
                "stage|college",
                // Some grades are better and others worse; of two grades nobody knows the third.
                "a-level-grades|AAC",
                "a-level-grades|A*BC",
                "a-level-grades|AB",
                "a-level-grades|AAB BBC",
                "a-level-grades|D*DD",
                "school-qualification|GCSEs",
                "school-qualification|BTEC + A levels",
                "school-qualification|National 5",
                "higher-degree|applied maths",
                "higher-degree|physics",
                "work|hospital",
                "maths-in-it|Core Maths",
                "maths-in-it|yes",
                "maths-in-it|Higher",
                // Like one that is named, or told apart from it.
                "subjects|Phisics",
                "subjects|Fysics",
                "subjects|Core Maths",
                "subjects|Extended Project",
                "subjects|EPQ",
                "subjects|AS French",
                "subjects|Applied Science",
                "subjects|none",
                "subjects|no physics",
                "subjects|3",
                "subjects|Maths, Phisics",
                "subjects|Maths (AS), Chemistry",
                "subjects|Mth, Chemistry",
                // No list of ours has it, so it may be a slip.
                "subjects|Mahts",
                "subjects|Mths",
                "subjects|Furter Maths",
                "subjects|epq",
                "subjects|tbd",
                "subjects|pending",
                "subjects|see notes",
                "subjects|jam",
                // Whoever writes a question mark doubts it.
                "subjects|Physics?",
                // What is still to come was not done.
                "experience|placement Jan 27",
                "experience|placement in pathology wanted",
                "experience|placement starts next month",
                "experience|placement at Jaguar starting Jan",
                "experience|virtual hospital placement",
                "experience|1 week online medical physics course",
                "experience|likes medical physics",
                "experience|taster day in medical physics",
                "experience|1 wk vet clinic",
                "experience|Nursery",
                "degree-class|2:1?",
                "a-level-grades|ABB BBC",
                // One word is the beginning of much.
                "stage|school",
                "stage|at school",
                "stage|finished",
                "stage|trained",
                "degree-subject|Bio Sci",
                // It could be “Not yet”.
                "result|N",
                "result|no",
            })
    void what_could_mean_something_else_is_refused_with_what_to_write(String question, String cell) {
        var read = read(question, cell);

        assertThat(read.pairs()).as(cell).isEmpty();
        assertThat(read.wrong().orElseThrow())
                .containsPattern("is no answer here(, as it may be more than “.+”)?; write ");
    }

    /** Whoever writes "BTEC" may have one in business, and "Advanced Highers" may be in art. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "school-qualification|BTEC|BTEC in engineering or applied science, alone or with A levels",
                "school-qualification|Btec|BTEC in engineering or applied science, alone or with A levels",
                "school-qualification|Advanced Highers|Advanced Highers in maths and physics",
                "school-qualification|advanced higher|Advanced Highers in maths and physics",
                "school-qualification|Foundation year|A foundation year in engineering, physics or maths",
                "degree-kind|Bachelor's degree|Bachelor's degree with honours",
                "degree-subject|Engineering|Another kind of engineering",
                "degree-subject|maths|Another kind of maths",
            })
    void words_for_more_than_an_option_are_never_read_as_the_option_and_are_told_why(
            String question, String cell, String option) {
        var read = read(question, cell);

        assertThat(read.pairs()).isEmpty();
        assertThat(read.wrong().orElseThrow())
                .startsWith("“" + cell + "” is no answer here, as it may be more than “" + option + "”; write ");
    }

    @ParameterizedTest
    @CsvSource({
        "'Maths, absent',maths,absent",
        "'Maths, Physics, jam',maths physics,jam",
        "'Biology, PE, jam; tbd',biology another-subject,'jam”, “tbd'",
    })
    void of_a_list_what_is_known_counts_and_what_is_not_is_told(String cell, String options, String unknown) {
        var read = read("subjects", cell);

        assertThat(read.pairs()).extracting(it -> it.value()).containsExactly(options.split(" "));
        assertThat(read.wrong().orElseThrow()).startsWith("“" + unknown + "” is no answer here; write ");
        assertThat(read.named()).as("nobody knows how many it names").isEmpty();
    }

    @Test
    void what_is_listed_among_the_answers_and_is_none_is_told_and_not_counted() {
        var read = read("subjects", "Physics, Maths + EPQ");

        assertThat(read.beside()).containsExactly("EPQ");
        assertThat(read.named()).containsExactly("Physics", "Maths");
    }

    @ParameterizedTest
    @CsvSource({
        "stage,Y12,false",
        "stage,12,true",
        "a-levels-finish,2028,true",
        "a-levels-finish,Summer 2027,true",
        "a-levels-finish,28,true",
        "a-levels-finish,’27,true",
        "a-level-grades,BBB/ABB,true",
        "subjects,Geog,false",
        "school-qualification,BTEC Ext Dip Engineering,true",
    })
    void a_guess_that_could_well_be_wrong_is_told_apart_from_a_name_that_the_rules_know(
            String question, String cell, boolean isInDoubt) {
        assertThat(read(question, cell).guesses()).singleElement().satisfies(it -> assertThat(it.isInDoubt())
                .isEqualTo(isInDoubt));
    }

    @ParameterizedTest
    @CsvSource({
        "BC,'write all 3 grades, as ABB, or one of these: abb-or-better'",
        "predicted A B,'write all 3 grades, as ABB, or one of these: '",
        "AAC,'write what they come to, as some are better than ABB and others worse, with one of these: abb-or-better'",
        "Manchester,'write one of these: england, wales, scotland, northern-ireland, anywhere'",
    })
    void what_is_refused_says_what_to_write_in_its_place(String cell, String says) {
        var question = cell.equals("Manchester") ? "where" : "a-level-grades";

        assertThat(read(question, cell).wrong().orElseThrow()).contains(says);
    }

    @ParameterizedTest
    @CsvSource({
        "degree-subject,Physics and Philosophy",
        "stage,Year 11 and 12",
        "school-qualification,A levels + BTEC",
        "school-qualification,BTEC + Woodwork",
        "degree-class,First / 2:1",
    })
    void an_answer_is_not_taken_from_words_of_which_a_part_is_no_answer_to_anything(String question, String cell) {
        assertThat(read(question, cell).pairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-", "–", "?", "n/a", "TBC", "none yet", "not known"})
    void a_cell_that_says_nothing_yet_is_empty(String cell) {
        assertThat(read("subjects", cell)).isEqualTo(read("subjects", ""));
    }

    @ParameterizedTest
    @CsvSource({"subjects,Art,another-subject", "stage,S5,a-levels", "a-level-grades,A A B,abb-or-better"})
    void how_words_were_read_that_are_not_the_rules_own_is_told(String question, String cell, String option)
            throws IOException {
        var pupil = SpreadsheetHabitsTest.told("code," + question + "\nA1," + cell + "\n")
                .get(0);

        assertThat(pupil.guesses()).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo(cell);
            assertThat(it.value()).isEqualTo(option);
        });
    }

    @ParameterizedTest
    @CsvSource({"Year 12", "Year 13", "Y12", "y13", "Yr 12"})
    void a_year_that_is_counted_otherwise_where_the_pupil_wants_to_train_is_refused_with_what_to_write(String cell)
            throws IOException {
        for (var table : List.of(
                "code,stage,where\nA1," + cell + ",NI\n", "code,where,stage\nA1,northern-ireland," + cell + "\n")) {
            var pupil = SpreadsheetHabitsTest.told(table).get(0);

            assertThat(pupil.told()).isEmpty();
            assertThat(pupil.guesses()).extracting(ReadAs::words).doesNotContain(cell);
            assertThat(pupil.wrong())
                    .singleElement()
                    .extracting(WrongCell::says)
                    .isEqualTo("“" + cell + "” is not the same in Northern Ireland as elsewhere; write choosing for"
                            + " “I'm at school in Year 11 or below, or still choosing my subjects”, or a-levels for"
                            + " “I'm at sixth form or college, or on a similar course”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Year 11,northern-ireland,choosing",
        "Year 9,northern-ireland,choosing",
        "Year 12 in Northern Ireland,northern-ireland,choosing",
        "Year 14 in Northern Ireland,northern-ireland,a-levels",
        "lower sixth,northern-ireland,a-levels",
        "S5,scotland,a-levels",
        "Year 12,england,a-levels",
        "Year 13,anywhere,a-levels",
        "Year 12,,a-levels",
    })
    void a_year_that_means_one_stage_in_the_place_of_the_row_is_understood(String cell, String where, String option)
            throws IOException {
        var pupil = SpreadsheetHabitsTest.told(
                        "code,stage,where\nA1," + cell + "," + (where == null ? "" : where) + "\n")
                .get(0);

        assertThat(pupil.wrong()).isEmpty();
        assertThat(pupil.guesses()).singleElement().satisfies(it -> assertThat(it.value())
                .isEqualTo(option));
    }

    @Test
    void a_year_group_on_a_condition_gives_no_name_and_another_one_only_as_a_whole() {
        var stage = (Choice) TheRules.book().questions().get(0);
        var choosing = stage.options().get(0);
        var names = new OptionNames(
                stage,
                option -> option.equals(choosing)
                        ? List.of("Form 3 (Class 4 in Wales)", "Form 5, if you begin it (Class 6 in Wales)")
                        : List.of());

        for (var cell : List.of("Form 3", "Class 4")) {
            assertThat(names.meant(cell)).as(cell).contains(choosing);
        }
        for (var cell : List.of("Form 5", "Form", "Class 6", "Class", "F5")) {
            assertThat(names.meant(cell)).as(cell).isEmpty();
        }
    }

    static Stream<Arguments> choices() {
        return TheRules.all().stream().flatMap(book -> book.questions().stream()
                .filter(Choice.class::isInstance)
                .map(choice -> Arguments.arguments(choice, AllNames.of(book))));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_option_is_understood_by_its_id_and_by_its_words(Choice choice, AllNames names) {
        for (Option option : choice.options()) {
            for (var cell : List.of(option.id(), option.text(), option.text().toUpperCase(java.util.Locale.ROOT))) {
                var read = new CellForChoice(cell, choice, names).read();
                assertThat(read.pairs())
                        .as("%s: %s", choice, cell)
                        .singleElement()
                        .satisfies(it -> assertThat(it.value()).isEqualTo(option.id()));
                assertThat(read.guesses()).isEmpty();
            }
        }
    }

    private static final AllNames ALL = AllNames.of(TheRules.book());

    private static ReadCell read(String question, String cell) {
        var asked = TheRules.book().questions().stream()
                .filter(it -> it.id().equals(question))
                .findFirst()
                .orElseThrow();
        return Cells.read(cell, asked, ALL);
    }
}
