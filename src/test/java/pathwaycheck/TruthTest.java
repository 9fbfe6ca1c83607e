package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.address.Query;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Missed;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;

/** What people were once told wrongly, with what is right: each by the answers that showed it. */
@BesideOthers
class TruthTest {

    private static final String TODAY = "2026-11-28";
    private static final String DONE = "&experience=visited&experience=project&wants-chartered=not-interested";

    private static final String TO_2029 = "stage=graduate&where=england&degree-kind=honours&degree-subject=computing"
            + "&degree-class=upper-second&higher-degree=relevant-in-progress&higher-degree-awarded=";
    private static final String MECHANICAL =
            "stage=graduate&where=england&degree-kind=honours&degree-subject=mechanical"
                    + "&degree-class=upper-second&higher-degree=none&work=outside";

    // W1

    @Test
    void whoever_takes_a_master_s_until_september_2028_starts_training_in_september_2029() {
        assertThat(starts("apply", plan(TO_2029 + "2028-09&work=outside" + DONE)))
                .isEqualTo("2029-09-01");
    }

    @Test
    void whoever_takes_a_doctorate_beside_a_2_1_waits_for_its_end() {
        var plan = plan(MECHANICAL + "&other-course=doctorate&other-course-ends=2029-06" + DONE);

        assertThat(starts("apply", plan)).isEqualTo("2029-09-01");
        assertThat(starts("apply", plan(MECHANICAL + "&other-course=none" + DONE)))
                .isEqualTo("2027-09-01");
    }

    // W2

    @Test
    void nobody_is_told_to_begin_another_first_degree_during_the_first() {
        for (var kind : List.of(
                "honours&degree-subject=mechanical&degree-class=lower-second",
                "honours&degree-subject=mechanical&degree-class=third",
                "ordinary",
                "medical",
                "below-honours")) {
            var report = report("stage=degree&where=england&degree-kind=" + kind + "&degree-awarded=2029-07" + DONE);

            assertThat(toDos(report)).as(kind).extracting(ToDo::id).doesNotContain("another-first-degree");
            // To carry on, or to aim higher in the degree that they are on.
            assertThat(report.next())
                    .as(kind)
                    .matches(next -> next instanceof Next.CarryOn
                            || next instanceof Next.Ask
                            || Set.of("aim-for-a-2-1", "aim-higher-than-a-third", "change-to-honours")
                                    .contains(next.id()));
        }
    }

    @Test
    void whoever_is_predicted_a_2_2_is_told_that_a_prediction_can_change_and_what_follows_if_not() {
        var answers = "stage=degree&where=england&degree-kind=honours&degree-subject=mechanical"
                + "&degree-class=lower-second&degree-awarded=2029-07" + DONE;

        assertThat(toDos(report(answers))).extracting(ToDo::id).contains("aim-for-a-2-1");
        assertThat(starts("relevant-masters", plan(answers))).isEqualTo("2029-09-01");
        // A degree of one year is often awarded in November, after the training of that September has begun.
        assertThat(starts("apply", plan(answers))).isEqualTo("2031-09-01");
    }

    // W3

    @Test
    void years_before_the_degree_ends_the_next_thing_is_to_carry_on_and_the_window_has_its_year() {
        var report = report("stage=degree&where=england&degree-kind=integrated-masters&degree-subject=mechanical"
                + "&degree-class=upper-second&degree-awarded=2030-07" + DONE);

        assertThat(report.next()).isInstanceOfSatisfying(Next.CarryOn.class, next -> {
            assertThat(next.with().orElseThrow().title()).isEqualTo("your course");
            assertThat(InWords.dates(next.then().orElseThrow(), report.asOf()).toString())
                    .contains("January 2030");
        });
        assertThat(texts(report)).noneMatch(text -> text.contains("next window"));
    }

    // W4

    @Test
    void the_certificate_after_the_programme_comes_from_the_school() {
        var report = report("stage=completed&certificate=held&wants-chartered=not-interested");

        assertThat(texts(report)).anyMatch(text -> text.contains("Certificate of Completion"));
        assertThat(report.next().inShort()).doesNotContain("Academy");
        assertThat(TheRules.book().contradictions())
                .anyMatch(it ->
                        it.says().stream().anyMatch(says -> says.source().id().equals("heiw-stp"))
                                && it.about().toLowerCase().contains("certificate"));
    }

    /** Nobody says how long that one takes. */
    @Test
    void whoever_does_not_hold_the_certificate_gets_it_first_and_no_day_is_promised() {
        var registers = "&wants-chartered=not-interested";
        var here = "stage=completed&certificate=not-yet&trained-in=";
        var inScotland = report(here + "scotland" + registers);
        var inEngland = report(here + "england" + registers);

        assertThat(inScotland.next().inShort()).contains("Academy for Healthcare Science");
        assertThat(InWords.goal(inScotland.goal()).toString()).contains(" or later");
        assertThat(inEngland.next().inShort()).contains("National School of Healthcare Science");
        assertThat(InWords.goal(inEngland.goal()).toString()).contains(" or later");
    }

    // W5

    @Test
    void a_foundation_year_that_is_only_planned_is_not_done() {
        var done = "&experience=visited&experience=project&work=outside";
        var planned =
                report("stage=left-school&where=england&school-qualification=foundation-year&finished=planned" + done);
        var finished =
                report("stage=left-school&where=england&school-qualification=foundation-year&finished=finished" + done);

        assertThat(status("school-finished", planned)).isEqualTo(Status.NOT_MET_YET);
        assertThat(status("school-finished", finished)).isEqualTo(Status.MET);
    }

    // W6

    @Test
    void of_two_certain_ways_the_later_one_is_on_course_whatever_may_come_sooner() {
        assertThat(status("degree-for-direct-entry", report(TO_2029 + "2027-08&work=outside" + DONE)))
                .isEqualTo(Status.ON_COURSE);
        assertThat(status(
                        "degree-for-direct-entry",
                        report(TO_2029.replace("upper", "lower") + "2027-08&work=outside" + DONE)))
                .isEqualTo(Status.ON_COURSE);
    }

    // W7

    @Test
    void once_places_have_started_whoever_could_start_asks_in_clearing_until_it_ends() {
        var left = "stage=left-school&where=england&school-qualification=a-levels&finished=finished&subjects=maths"
                + "&subjects=physics&subjects=chemistry&a-level-grades=abb-or-better&work=outside"
                + "&experience=visited&experience=project";

        for (var day : List.of("2027-09-01", "2027-10-18")) {
            var missed = dated("bachelors-degree", plan(left, day)).missed();
            assertThat(missed).as(day).hasValueSatisfying(it -> {
                assertThat(it.why()).isEqualTo(Missed.Why.STARTED);
                assertThat(it.window().starts()).isEqualTo("2027-09-01");
                assertThat(it.says())
                        .hasValueSatisfying(says -> assertThat(says).contains("ask today in Clearing"));
            });
        }
        for (var day : List.of("2027-08-31", "2027-10-19")) {
            assertThat(dated("bachelors-degree", plan(left, day)).missed())
                    .as(day)
                    .isEmpty();
        }
    }

    @Test
    void a_window_that_nobody_published_is_never_called_over_in_its_own_year() {
        for (var day : List.of("2027-03-01", "2027-05-01", "2027-08-31")) {
            var plan = plan(MECHANICAL + "&other-course=none" + DONE, day);
            var apply = dated("apply", plan);

            assertThat(apply.starts()).as(day).isEqualTo("2028-09-01");
            assertThat(apply.missed()).as(day).hasValueSatisfying(missed -> {
                assertThat(missed.why()).isEqualTo(Missed.Why.PERHAPS_CLOSED);
                assertThat(missed.window().starts()).isEqualTo("2027-09-01");
            });
            assertThat(texts(Report.of(plan)))
                    .as(day)
                    .anyMatch(text -> text.contains("has probably closed. To be sure, look"));
        }
        // While it may still be open, it is.
        assertThat(dated("apply", plan(MECHANICAL + "&other-course=none" + DONE, "2027-02-08"))
                        .starts())
                .isEqualTo("2027-09-01");
    }

    // W8

    @Test
    void whoever_will_apply_is_told_how_many_apply_for_each_place() {
        for (var nation : List.of("england", "wales", "scotland", "northern-ireland")) {
            var report = report(MECHANICAL.replace("england", nation) + "&other-course=none" + DONE);

            assertThat(texts(report))
                    .as(nation)
                    .anyMatch(text -> text.contains("applications for each place")
                            || text.contains("people applied for")
                            || text.contains("few posts")
                            || text.contains("how many people apply"));
        }
    }

    // W9

    @Test
    void at_best_is_no_later_than_at_worst() {
        var plan = plan("stage=a-levels&where=wales&school-qualification=not-sure&a-levels-finish=2030-08"
                + "&experience=placement");
        for (var requirement : TheRules.book().counting()) {
            assertThat(plan.atBest(requirement).day())
                    .isLessThanOrEqualTo(plan.atWorst(requirement).day());
        }
    }

    // W10

    @Test
    void a_pupil_in_year_13_applies_to_university_by_the_middle_of_january() {
        var answers = "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=physics"
                + "&subjects=chemistry&a-levels-finish=2027-08&a-level-grades=abb-or-better&experience=visited"
                + "&experience=project";
        var report = report(answers);

        assertThat(report.next()).isInstanceOfSatisfying(Next.Do.class, next -> {
            assertThat(next.toDo().id()).isEqualTo("bachelors-degree");
            assertThat(InWords.dates(next.toDo(), report.asOf()).toString())
                    .contains("Apply by 6pm on 13 January 2027");
        });
        // After it a place can still be found, until 30 June and then in Clearing; from September it is too late.
        for (var day : List.of("2027-02-01", "2027-07-01", "2027-08-30")) {
            assertThat(dated("bachelors-degree", plan(answers, day)).starts())
                    .as(day)
                    .isEqualTo("2027-09-01");
            assertThat(texts(report(answers, day))).as(day).anyMatch(text -> text.contains("in Clearing"));
        }
    }

    // W11

    @Test
    void the_day_of_the_gcses_is_asked_back() {
        var journey = journey(
                "stage=choosing&where=england&school-qualification=a-levels&subjects=maths&subjects=physics"
                        + "&subjects=chemistry&a-levels-finish=2027-08",
                TODAY);

        assertThat(journey.next().map(Question::id)).hasValue("a-levels-finish");
        assertThat(journey.odd().map(OddDay::says))
                .hasValueSatisfying(says -> assertThat(says).contains("GCSE"));
    }

    // W12

    @Test
    void a_day_that_has_passed_is_noticed_though_something_is_open() {
        var report = report("stage=degree&where=england&degree-kind=abroad&degree-subject=mechanical"
                + "&degree-awarded=2025-06&visa=not-needed" + DONE);

        assertThat(report.next()).isInstanceOf(Next.SayHowItWent.class);
    }

    // W13

    @Test
    void nobody_takes_a_levels_and_an_access_course_at_the_same_time() {
        var plan = plan("stage=a-levels&where=england&school-qualification=none&a-levels-finish=2027-08"
                + "&experience=visited&experience=project");

        assertThat(plan.remedies())
                .as("an access course, a degree and training")
                .filteredOn(dated -> dated.remedy().when().claim().keepsBusy())
                .hasSizeGreaterThan(2);
        for (var one : plan.remedies()) {
            for (var other : plan.remedies()) {
                assertThat(one == other
                                || !one.remedy().when().claim().keepsBusy()
                                || !other.remedy().when().claim().keepsBusy()
                                || !one.starts().isBefore(other.until())
                                || !other.starts().isBefore(one.until()))
                        .as(one + " beside " + other)
                        .isTrue();
            }
        }
    }

    // W14

    @Test
    void wales_asks_for_a_2_1_and_graduates_are_not_told_to_get_a_degree_first() {
        var wales = report("stage=graduate&where=wales&degree-kind=honours&degree-subject=mechanical"
                + "&degree-class=lower-second&higher-degree=none&other-course=none&work=outside" + DONE);
        assertThat(texts(wales))
                .noneMatch(text ->
                        text.contains("England, Wales and Scotland ask for a degree with honours and at least a 2:2"));

        var open = report("stage=graduate&where=england&degree-kind=honours&degree-subject=computing"
                + "&degree-class=first&higher-degree=none&other-course=none&work=outside" + DONE);
        assertThat(texts(open)).noneMatch(text -> text.contains("once you have your degree"));
    }

    @Test
    void an_award_in_the_september_in_which_training_starts_is_a_case_to_ask_about() {
        for (var awarded : List.of("2027-09-01", "2027-09-30", "2027-09")) {
            var report = report("stage=degree&where=england&degree-kind=honours&degree-subject=mechanical"
                    + "&degree-class=upper-second&degree-awarded=" + awarded + DONE);

            assertThat(texts(report)).as(awarded).anyMatch(text -> text.contains("Ask early whether that's in time"));
            assertThat(report.next()).as(awarded).isInstanceOf(Next.Ask.class);
        }
        assertThat(texts(report("stage=degree&where=england&degree-kind=honours&degree-subject=mechanical"
                        + "&degree-class=upper-second&degree-awarded=2027-08" + DONE)))
                .noneMatch(text -> text.contains("Ask early whether that's in time"));
    }

    @Test
    void higher_and_standard_level_together_are_asked_about() {
        var report = report("stage=a-levels&where=england&school-qualification=baccalaureate&maths-in-it=full"
                + "&physics-in-it=units&a-levels-finish=2027-07&experience=visited&experience=project");

        assertThat(status("physics-elsewhere", report)).isEqualTo(Status.NEEDS_CHECKING);
    }

    @Test
    void an_open_window_is_called_open_and_closes_today_on_its_last_day() {
        var window = InWords.now(
                dated("apply", plan(MECHANICAL + "&other-course=none" + DONE, "2026-01-16"))
                        .window()
                        .orElseThrow(),
                LocalDate.of(2026, 1, 16));

        assertThat(window.orElseThrow()).hasToString("Applications are open, and close today: 4pm on 16 January 2026.");
    }

    private static Journey journey(String query, String asOf) {
        var read = Answers.read(TheRules.book().questions(), Query.read(query));
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.unknown()).isEmpty();
        return Journey.replay(TheRules.book(), read.answers(), LocalDate.parse(asOf));
    }

    // The rules of a foundation year, and of one's own nation

    @Test
    void nobody_whose_subjects_are_enough_is_sent_through_a_foundation_year() {
        var sent = everybody()
                .filter(person -> isPlanned(person, "foundation-year"))
                .toList();

        assertThat(sent).isNotEmpty().allSatisfy(person -> assertThat(
                        person.report().requirements())
                .as(person.name())
                .anyMatch(it -> it.status() == Status.NOT_MET_YET
                        && it.toDos().stream().anyMatch(toDo -> toDo.id().equals("foundation-year"))));
    }

    @Test
    void a_foundation_year_leads_on_to_its_degree_and_nobody_applies_twice() {
        var sent = everybody()
                .filter(person ->
                        isPlanned(person, "foundation-year") || isPlanned(person, "take-the-planned-foundation-year"))
                .toList();

        assertThat(sent).isNotEmpty().allSatisfy(person -> assertThat(
                        person.report().way().stream().map(ToDo::id).filter(id -> id.startsWith("move-on")))
                .as(person.name())
                .hasSize(1));
    }

    @Test
    void nobody_who_wants_to_train_in_england_is_sent_to_those_who_recruit_elsewhere() {
        var asked = everybody()
                .filter(person -> person.answers().byId().containsKey("where")
                        && person.answers().byId().get("where").toString().contains("england"))
                .flatMap(person -> person.report().stillOpen().ask().stream())
                .map(ask -> ask.judgement().who() + " " + ask.judgement().evidence() + " " + ask.letter())
                .distinct()
                .toList();

        assertThat(asked).hasSizeGreaterThan(5).noneMatch(text -> text.contains("Wales") || text.contains("Scotland"));
    }

    @Test
    void highers_are_followed_by_four_years_in_scotland_and_advanced_highers_by_three_at_best() {
        var highers = "stage=choosing&where=scotland&a-levels-finish=2029-06&experience=visited&experience=project";

        var four = plan(highers + "&school-qualification=highers&maths-in-it=full&physics-in-it=full");
        var three = plan(highers + "&school-qualification=advanced-highers");

        assertThat(dated("four-years-in-scotland", four).until()).isEqualTo("2033-07-01");
        assertThat(dated("honours-degree-in-scotland", three).until()).isEqualTo("2032-07-01");
    }

    // What a fresh reader found untrue, or unsaid where one looks first

    @Test
    void university_is_applied_for_by_the_middle_of_january_and_clearing_outlasts_our_own_last_day() {
        var answers = "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=physics"
                + "&subjects=chemistry&a-levels-finish=2028-08&a-level-grades=abb-or-better&experience=visited"
                + "&experience=project";

        assertThat(texts(report(answers)))
                .anyMatch(text -> text.contains("Apply by a day between 8 and 14 January 2028"))
                .noneMatch(text -> text.contains("31 January"))
                .filteredOn(text -> text.contains("31 August"))
                .isNotEmpty();
        assertThat(texts(report(answers)))
                .anyMatch(text -> text.contains("From early July, there's Clearing (in 2027, until 18 October)"));
    }

    @Test
    void of_northern_ireland_we_say_that_we_found_nothing_and_not_that_nobody_publishes_it() {
        var northern = "stage=graduate&where=northern-ireland&degree-kind=honours&degree-class=upper-second"
                + "&higher-degree=none&other-course=none&work=outside" + DONE + "&degree-subject=";

        assertThat(lead(northern + "mechanical")).contains("We found no page", "England is open to you too", "January");
        assertThat(lead(northern + "computing"))
                .contains("We found no page", "Ask England too whether your subject counts");
    }

    @Test
    void graduates_outside_england_are_told_of_its_short_window_in_january() {
        for (var nation : List.of("wales", "scotland", "northern-ireland")) {
            for (var stage : List.of(
                    "graduate&higher-degree=none&other-course=none&work=outside", "degree&degree-awarded=2027-07")) {
                var answers = "stage=" + stage + "&where=" + nation
                        + "&degree-kind=honours&degree-subject=mechanical&degree-class=upper-second" + DONE;

                assertThat(lead(answers)).as(answers).contains("England", "10 to 14 days", "January");
            }
        }
    }

    /** F961: nobody shortlists them nationally. */
    @Test
    void whoever_was_put_forward_by_a_hospital_is_told_of_no_test() {
        var staff = "stage=applied&place-starts=2027-09-sure&where=england&applied-as=staff";

        assertThat(lead(staff)).contains("nobody shortlists you nationally", "Ask your department");
        assertThat(texts(report(staff)))
                .noneMatch(text -> text.contains("situational") || text.contains("the test was"));
    }

    @Test
    void whoever_falls_short_of_an_offer_is_told_of_the_next_january_and_of_a_master_s_degree() {
        assertThat(lead("stage=offer&place-starts=2027-09-sure&result=fell-short&where=england"))
                .contains("apply again next January", "master's degree", "June or July is late");
    }

    @Test
    void whoever_has_applied_in_england_is_told_that_a_missed_test_is_the_end() {
        assertThat(lead("stage=applied&place-starts=2027-09-sure&where=england&applied-as=direct"))
                .contains("soon after the closing day", "Missing it ends your application", "by mid-February");
    }

    @Test
    void a_visa_leaves_a_trace_in_the_first_words() {
        for (var stage : List.of(
                "degree&degree-awarded=2027-07", "graduate&higher-degree=none&other-course=none&work=outside")) {
            assertThat(lead("stage=" + stage + "&where=england&degree-kind=abroad&degree-subject=mechanical&visa=needed"
                            + DONE))
                    .contains("visa");
        }
    }

    @Test
    void registration_in_another_specialty_is_not_called_the_end() {
        assertThat(lead("stage=registered&wants-chartered=not-interested")).contains("another specialty");
    }

    @Test
    void whose_degree_is_enough_is_told_why_the_plan_waits_for_a_course() {
        assertThat(lead(MECHANICAL + "&other-course=doctorate&other-course-ends=2029-06" + DONE))
                .contains("enough already", "unless you leave it", "finished");
    }

    @Test
    void whoever_still_studies_abroad_does_not_write_that_they_have_the_degree() {
        var studying = "stage=degree&degree-awarded=2027-07&where=england&degree-kind=abroad&degree-subject=mechanical"
                + "&visa=needed" + DONE;

        assertThat(letters(studying))
                .anyMatch(letter -> letter.contains("I'm studying for a degree outside the UK"))
                .noneMatch(letter -> letter.contains("I have a degree") || letter.contains("my certificate"));
    }

    @Test
    void a_student_without_honours_has_a_dated_way_as_a_graduate_has() {
        for (var nation : List.of("england", "wales", "scotland")) {
            var plan = plan("stage=degree&where=" + nation + "&degree-kind=ordinary&degree-awarded=2027-07" + DONE);

            assertThat(dated("add-the-honours-year", plan).until()).as(nation).isEqualTo("2028-07-01");
        }
    }

    @Test
    void an_access_course_is_applied_for_at_a_college_and_in_scotland_from_january() {
        var adult =
                "stage=left-school&school-qualification=none&work=outside&experience=visited&experience=project&where=";

        assertThat(texts(report(adult + "england")))
                .anyMatch(text -> text.contains("You apply at a college, and most ask for English and maths"));
        assertThat(texts(report(adult + "scotland"))).anyMatch(text -> text.contains("take applications from January"));
    }

    @Test
    void training_that_should_have_begun_is_planned_from_its_month_in_every_nation_that_we_know_the_length_of() {
        for (var nation : List.of("england", "wales", "scotland")) {
            for (var asOf : List.of("2028-10-01", "2028-11-02", "2029-06-15")) {
                var plan = plan("stage=offer&place-starts=2028-09-sure&result=waiting&where=" + nation, asOf);

                assertThat(plan.remedies()).as(nation + " " + asOf).first().satisfies(training -> assertThat(
                                training.starts())
                        .isEqualTo("2028-09-30"));
            }
        }
    }

    @Test
    void training_that_should_be_over_by_now_leads_to_a_registration_that_is_still_to_come() {
        var report = report("stage=offer&place-starts=2028-09-sure&result=settled&where=england", "2032-01-01");

        assertThat(report.next()).isInstanceOf(Next.SayHowItWent.class);
        assertThat(report.goal().atBest()).hasValue(LocalDate.of(2032, 1, 15));
    }

    @Test
    void nobody_whose_subject_does_not_count_is_told_that_a_better_class_alone_would_do() {
        for (var nation : List.of("england", "anywhere", "wales", "scotland")) {
            for (var subject : List.of("not-science", "animal-plant")) {
                for (var known : List.of("third", "not-sure")) {
                    var report = report("stage=degree&where=" + nation + "&degree-kind=honours&degree-subject="
                            + subject + "&degree-class=" + known + "&degree-awarded=2028-07" + DONE);

                    assertThat(report.next().inShort())
                            .as(nation + " " + subject + " " + known)
                            .doesNotContain("2:1");
                    assertThat(report.otherWays()).extracting(OtherWay::id).contains("change-course");
                }
            }
        }
    }

    @Test
    void whoever_trains_elsewhere_is_told_when_to_apply_in_england_as_long_as_that_may_be() {
        for (var nation : List.of("wales", "scotland", "northern-ireland")) {
            for (var asOf : List.of("2028-01-20", "2028-01-31", "2028-02-20")) {
                var glance = new Person(
                                TheRules.book(),
                                nation,
                                LocalDate.parse(asOf),
                                finished(
                                                MECHANICAL.replace("where=england", "where=" + nation)
                                                        + "&other-course=none"
                                                        + DONE,
                                                asOf)
                                        .assessment()
                                        .answers())
                        .atAGlance();

                assertThat(glance.waysIn())
                        .as(nation + " " + asOf)
                        .filteredOn(way -> way.id().equals("england-programme"))
                        .singleElement()
                        .satisfies(
                                way -> assertThat(InWords.toApply(way.window().orElseThrow(), LocalDate.parse(asOf)))
                                        .hasToString("Now, if it is open, for September 2028. Look today."));
            }
        }
    }

    @Test
    void england_beside_another_nation_has_the_days_of_the_plan_there() {
        var inItsMonth = england(
                "wales",
                "2027-01-30",
                "stage=graduate&where=england&degree-kind=honours&degree-subject=electrical&degree-class=lower-second"
                        + "&higher-degree=relevant-in-progress&higher-degree-awarded=2027-09&work=outside");
        assertThat(inItsMonth.window().orElseThrow().opensOn()).isEqualTo("2028-01-06");
        assertThat(inItsMonth.perhaps().orElseThrow().opensOn()).isEqualTo("2027-01-06");
        assertThat(inItsMonth.whenToApply(LocalDate.parse("2026-12-01")).orElseThrow())
                .hasToString("Ask now whether you would be in time for places in September 2027, and apply for them"
                        + " even without an answer: in January 2027. Later: in January 2028.");

        var predicted = england(
                "wales",
                "2027-02-05",
                "stage=degree&where=england&degree-kind=honours&degree-subject=electrical&degree-class=upper-second"
                        + "&degree-awarded=2027-07");
        assertThat(predicted.window().orElseThrow().starts()).isEqualTo("2027-09-01");

        var withoutTheDegree = england(
                "northern-ireland",
                "2026-11-29",
                "stage=graduate&where=england&degree-kind=honours&degree-subject=not-science&degree-class=upper-second"
                        + "&higher-degree=none&other-course=none&work=scientific");
        // After the master's degree that England wants beside another subject.
        assertThat(withoutTheDegree.window().orElseThrow().opensOn()).isEqualTo("2029-01-06");
    }

    private static WayIn england(String nation, String asOf, String answers) {
        var day = LocalDate.parse(asOf);
        var elsewhere = finished(answers.replace("where=england", "where=" + nation) + DONE, asOf);
        return new Person(TheRules.book(), nation, day, elsewhere.assessment().answers())
                .atAGlance().waysIn().stream()
                        .filter(way -> way.id().equals("england-programme"))
                        .findFirst()
                        .orElseThrow();
    }

    /** The same for English, Scottish and other courses: what ends in a month anyway is not begun for its sake. */
    @Test
    void nobody_takes_a_course_for_what_they_have_in_the_same_month_anyway() {
        var highers = "stage=a-levels&where=scotland&school-qualification=highers&a-levels-finish=2028-08";
        var aLevels = "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=chemistry"
                + "&subjects=biology&a-levels-finish=2029-08&a-level-grades=abb-or-better";

        assertThat(ids(report(highers + "&maths-in-it=full&physics-in-it=none" + DONE, "2026-11-29")))
                .contains("add-higher-physics")
                .doesNotContain("add-higher-maths");
        assertThat(ids(report(highers + "&maths-in-it=none&physics-in-it=full" + DONE, "2026-11-29")))
                .contains("add-higher-maths")
                .doesNotContain("add-higher-physics");
        assertThat(ids(report(aLevels + DONE, "2027-08-20"))).doesNotContain("add-maths", "add-a-levels");
    }

    private static List<String> ids(Report report) {
        return report.way().stream().map(ToDo::id).toList();
    }

    @Test
    void whoever_does_not_know_when_their_course_ends_asks_while_the_window_may_be_open_and_applies_beside_it() {
        var unsure = "stage=graduate&where=england&degree-kind=honours&degree-subject=mechanical&degree-class="
                + "upper-second&higher-degree=relevant-in-progress&higher-degree-awarded=not-sure&work=outside" + DONE;

        for (var asOf : List.of("2027-12-31", "2028-01-14", "2028-01-31")) {
            assertThat(report(unsure, asOf).next())
                    .asInstanceOf(type(Next.FindOut.class))
                    .as(asOf)
                    .satisfies(next -> {
                        assertThat(next.question()).isEqualTo("higher-degree-awarded");
                        assertThat(next.beside().orElseThrow().firstPreparations())
                                .isNotEmpty();
                    });
        }
        assertThat(((Next.FindOut) report(unsure, "2027-10-01").next()).beside())
                .as("three months before")
                .isEmpty();
    }

    @Test
    void whoever_wants_to_be_chartered_has_not_arrived_before_an_institution_looked_at_them() {
        for (var accredited : List.of("full", "partial", "incorporated", "none", "not-sure")) {
            var report = report("stage=registered&wants-chartered=interested&degree-accreditation=" + accredited);

            assertThat(report.next())
                    .as(accredited)
                    .isNotInstanceOf(Next.Arrived.class)
                    .isNotInstanceOf(Next.OtherWays.class);
        }
        assertThat(report("stage=registered&wants-chartered=chartered").next()).isInstanceOf(Next.Arrived.class);
    }

    private static List<String> letters(String query) {
        return report(query).stillOpen().ask().stream()
                .map(ask -> ask.letter().toString())
                .toList();
    }

    private static String lead(String query) {
        return report(query).headline().orElseThrow().lead().toString();
    }

    private static Stream<Person> everybody() {
        return Person.everybodyIn(TheRules.book());
    }

    private static boolean isPlanned(Person person, String remedy) {
        return person.report().way().stream().anyMatch(toDo -> toDo.id().equals(remedy));
    }

    private static Journey finished(String query, String asOf) {
        var journey = journey(query, asOf);
        assertThat(journey.next()).as(query).isEmpty();
        return journey;
    }

    private static Plan plan(String query) {
        return plan(query, TODAY);
    }

    private static Plan plan(String query, String asOf) {
        return Plan.of(finished(query, asOf).assessment());
    }

    private static Report report(String query) {
        return report(query, TODAY);
    }

    private static Report report(String query, String asOf) {
        return Report.of(finished(query, asOf));
    }

    private static DatedRemedy dated(String id, Plan plan) {
        return plan.remedies().stream()
                .filter(dated -> dated.remedy().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan.remedies().stream()
                        .map(dated -> dated.remedy().id() + " from " + dated.starts() + " until " + dated.until())
                        .toList()));
    }

    private static LocalDate starts(String id, Plan plan) {
        return dated(id, plan).starts();
    }

    private static Status status(String id, Report report) {
        return report.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static List<ToDo> toDos(Report report) {
        return report.requirements().stream()
                .flatMap(requirement -> requirement.toDos().stream())
                .toList();
    }

    /** Everything about requirements, things to do and other ways that the report says. */
    private static List<String> texts(Report report) {
        return Stream.of(
                        report.requirements().stream()
                                .map(RequirementReport::sentence)
                                .flatMap(sentence -> sentence.stream()),
                        Stream.concat(toDos(report).stream(), report.way().stream())
                                .flatMap(toDo -> Stream.of(
                                        toDo.inFull(),
                                        InWords.dates(toDo, report.asOf()).toString())),
                        report.otherWays().stream().map(OtherWay::says))
                .flatMap(texts -> texts)
                .toList();
    }
}
