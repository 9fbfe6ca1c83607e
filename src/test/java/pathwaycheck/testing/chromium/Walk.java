package pathwaycheck.testing.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/** A person on their way through the app, who reads what is on the screen and presses what it says. */
public final class Walk {

    private final Person person;
    private final Frame frame;
    private final Locator page;

    /** @param frame what they see: a whole page, or our part of one of another site */
    private Walk(Frame frame, Person person) {
        this.person = person;
        this.frame = frame;
        this.page = frame.locator("body");
    }

    /**
     * From the start page to the report.
     *
     * @param met is shown every page on the way, the first and the last included
     */
    public static void toReport(Visit visit, Person person, Consumer<Visit> met) {
        var walk = new Walk(visit.page().mainFrame(), person);
        visit.open("/");
        met.accept(visit);
        walk.press("Start now");
        // What is told depends on the day, so this person asks for one; every later page must carry it along.
        visit.open(visit.path() + "?as-of=" + person.asOf());
        walk.untilAllIsAnswered(() -> met.accept(visit));
        met.accept(visit);
    }

    /**
     * From the first question to the report, in a page of another site that shows ours within it.
     *
     * @param met is done at every page on the way
     */
    public static void toReport(Frame frame, Person person, Runnable met) {
        frame.navigate(frame.url() + "?as-of=" + person.asOf());
        new Walk(frame, person).untilAllIsAnswered(met);
        met.run();
    }

    private void untilAllIsAnswered(Runnable met) {
        while (!frame.url().contains("/report?")) {
            met.run();
            var yearGroup = yearGroup();
            if (yearGroup.isPresent()) {
                choose(yearGroup.get());
            } else {
                answer(question());
            }
            press("Continue");
        }
    }

    private String heading() {
        return page.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** The year at school that stands for this person's day; empty: they are not asked so. */
    private Optional<String> yearGroup() {
        return TheRules.book().yearGroups().stream()
                .filter(years -> years.ask().equals(heading()))
                .flatMap(years -> years.groups().stream().filter(group -> person.answers()
                        .dayOf(years.question())
                        .filter(on -> on.month().equals(group.means(person.asOf())))
                        .isPresent()))
                .map(YearGroups.YearGroup::text)
                .findFirst();
    }

    private Question question() {
        var heading = heading();
        return TheRules.book().questions().stream()
                .filter(question -> question.wording().ask().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + heading + "” is no question, at " + frame.url()));
    }

    private void answer(Question question) {
        var answer = person.answers()
                .to(question)
                .orElseThrow(() -> new AssertionError(person + " is asked for more than expected: "
                        + question.wording().ask()));
        if (answer instanceof Answer.On on) {
            on.exactly().ifPresent(day -> fill("Day, if you know it", day.getDayOfMonth()));
            fill("Month", on.month().getMonthValue());
            fill("Year", on.month().getYear());
        } else {
            labels(question, answer).forEach(this::choose);
        }
    }

    private static Stream<String> labels(Question question, Answer answer) {
        return answer instanceof Answer.Chosen chosen
                ? chosen.options().stream().map(option -> option.text())
                : Stream.of(question.wording().notSure().orElseThrow().text());
    }

    private void choose(String label) {
        page.getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                        .isChecked())
                .as(label)
                .isTrue();
    }

    private void fill(String label, int number) {
        page.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(Integer.toString(number));
    }

    private void press(String button) {
        var here = URI.create(frame.url()).getPath();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        frame.waitForURL(url -> !URI.create(url).getPath().equals(here));
    }
}
