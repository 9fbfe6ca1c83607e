package pathwaycheck.report.change;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;

/**
 * What a report told on one day, in a line that an address can carry: so a report that is opened again can say what
 * changed, and nobody has to keep the old one.
 *
 * @param hash the beginning of the hash of the rules of that day
 * @param about identifies which requirements the letters are about, and in which order
 * @param letters a letter for the status of each requirement, in the report's order
 * @param goal the month in which the goal could be reached, as {@code 2031-09}; {@code reached}; or {@code none}: there
 *     was no date
 * @param rest identifies what was said first, of windows, of what to do, and of the worst
 * @param sums of everything that was said; empty: the line is of a time before there were any
 * @param page of all that the report told that day at a glance and in full, what follows from the day too; empty: the
 *     line is of a time before it held that
 * @param career identifies the career; empty: the line is of a time before it held that
 * @param answers tells the answers that it was told on from others; empty: the line is of a time before it held that
 * @param toApplyIn the window of the way that somebody who comes back is asked about; empty: there was none
 */
public record Receipt(
        LocalDate day,
        String hash,
        String about,
        String letters,
        String goal,
        String rest,
        Optional<Sums> sums,
        Optional<String> page,
        Optional<String> career,
        Optional<ToldAnswers> answers,
        Optional<InWindow> toApplyIn) {

    /**
     * One window of yearly rounds, as {@code direct-entry-england-2027}.
     *
     * @param rounds the id of the rounds
     * @param starts the year in which its places start
     */
    public record InWindow(String rounds, Year starts) {
        @Override
        public String toString() {
            return rounds + "-" + starts;
        }
    }

    private static final String REACHED = "reached";
    private static final String NO_DATE = "none";
    private static final String NO_WINDOW = "none";

    /** One change in two thousand millions gives the same sum, and is not noticed. */
    private static final int LETTERS_OF_PAGE = 6;

    private static final int LETTERS_OF_CAREER = 3;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([0-9a-f]{6})\\.([0-9a-f]{8})\\.(["
            + everyLetter()
            + "]{1,200})\\.(\\d{4}-\\d{2}|none|reached)\\.([0-9a-f]{8})(?:\\." + Sums.WRITTEN
            + "(?:\\.([0-9a-z]{" + LETTERS_OF_PAGE + "})(?:\\.([0-9a-z]{" + LETTERS_OF_CAREER
            + "})([0-9a-z]{" + ToldAnswers.LETTERS + "})?)?)?)?(?:\\.(" + NO_WINDOW + "|([a-z0-9-]{1,60})-(\\d{4})))?");

    /** What this report tells, and its page. */
    public static Receipt of(AtAGlance glance) {
        var report = glance.report();
        var requirements = counting(report);
        return new Receipt(
                report.asOf(),
                shortened(report.hash()),
                about(requirements),
                requirements.stream()
                        .map(it -> String.valueOf(it.status().letter()))
                        .collect(Collectors.joining()),
                goal(report),
                rest(report),
                Optional.of(Sums.of(glance, requirements)),
                Optional.of(page(glance)),
                Optional.of(shortSum(report.career().id())),
                Optional.empty(),
                toApplyIn(report));
    }

    /** The same, telling these answers from others. */
    public Receipt on(Collection<? extends Question> questions, Answers given) {
        return new Receipt(
                day,
                hash,
                about,
                letters,
                goal,
                rest,
                sums,
                page,
                career,
                Optional.of(ToldAnswers.of(questions, given)),
                toApplyIn);
    }

    /** Reads a line that {@link #toString} wrote; empty if it is none. */
    public static Optional<Receipt> read(String line) {
        var parts = WRITTEN.matcher(line);
        if (!parts.matches()
                || !isWhole(parts.group(4), parts.group(7))
                || !endsAsWritten(parts.group(9), parts.group(12))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Receipt(
                    LocalDate.parse(parts.group(1)),
                    parts.group(2),
                    parts.group(3),
                    parts.group(4),
                    isMonth(parts.group(5)) ? YearMonth.parse(parts.group(5)).toString() : parts.group(5),
                    parts.group(6),
                    // Before there was a sum of the page, the others were worked out in another way.
                    Optional.ofNullable(parts.group(7))
                            .filter(words -> parts.group(9) != null)
                            .map(words -> Sums.read(words, parts.group(8))),
                    Optional.ofNullable(parts.group(9)),
                    Optional.ofNullable(parts.group(10)),
                    Optional.ofNullable(parts.group(11)).map(ToldAnswers::read),
                    Optional.ofNullable(parts.group(13))
                            .map(rounds -> new InWindow(rounds, Year.parse(parts.group(14))))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** It tells of this career, as far as it says. */
    public boolean isOf(Career other) {
        return career.filter(it -> !it.equals(shortSum(other.id()))).isEmpty();
    }

    /** It was told on these answers or on all of them but a few, as far as it says. */
    public boolean isOn(Collection<? extends Question> questions, Answers given) {
        return answers.filter(it -> !it.areAmong(questions, given)).isEmpty();
    }

    /** It was told on these answers but a few: some were given since. */
    public boolean isOnFewerThan(Collection<? extends Question> questions, Answers given) {
        return isOn(questions, given)
                && answers.filter(it -> !it.are(questions, given)).isPresent();
    }

    /** What the report tells now that it did not tell then. */
    public ChangesSince since(AtAGlance glance) {
        var report = glance.report();
        var requirements = counting(report);
        var now = Sums.of(glance, requirements);
        var rulesChanged = !hash.equals(shortened(report.hash()));
        var isComparable = about.equals(about(requirements)) && letters.length() == requirements.size();
        // The same rules say something else only to somebody who stands otherwise, and that is told already.
        var before = sums.filter(it -> rulesChanged);
        var isPageAnother = page.filter(it -> !it.equals(page(glance))).isPresent();
        var changes = new ArrayList<ChangesSince.Change>();
        var reworded = new ArrayList<ChangesSince.Reworded>();
        for (var place = 0; isComparable && place < requirements.size(); place++) {
            var requirement = requirements.get(place);
            var was = Status.of(letters.charAt(place)).orElseThrow();
            if (was != requirement.status()) {
                changes.add(new ChangesSince.Change(requirement.id(), requirement.title(), was, requirement.status()));
            } else if (saysElse(place, before, now)) {
                reworded.add(new ChangesSince.Reworded(requirement.id(), requirement.title()));
            }
        }
        return new ChangesSince(
                day,
                rulesChanged,
                isComparable,
                page.isPresent() || day.equals(report.asOf()) && (sums.isPresent() || !rulesChanged),
                changes,
                !goal.equals(goal(report)),
                month(goal),
                goal.equals(REACHED),
                windows(before, glance, isPageAnother),
                !rest.equals(rest(report))
                        || page.map(it -> isPageAnother).orElseGet(() -> hasADayPassed(report))
                        || sums.filter(it -> !it.tellsWindowsOf(now)).isPresent()
                        || before.filter(it -> !it.besides().equals(now.besides()))
                                .isPresent(),
                reworded,
                before.filter(it -> it.sources().equals(now.sources()))
                        .filter(it -> !it.checked().equals(now.checked()))
                        .isPresent());
    }

    /** Those with other days, and those that the days which have passed since then have moved on. */
    private List<ToldWindow> windows(Optional<Sums> before, AtAGlance glance, boolean isPageAnother) {
        var moved = before.map(it -> it.movedBy(glance, isPageAnother)).orElse(List.of());
        var movedOn = sums.map(it -> it.movedOnSince(day, glance)).orElse(List.of()).stream()
                .filter(it -> moved.stream().noneMatch(other -> other.name().equals(it.name())));
        return Stream.concat(moved.stream(), movedOn).toList();
    }

    /** Of the same window something else is told: it opened since, or the day by which to apply is over. */
    private boolean hasADayPassed(Report report) {
        return report.way().stream().flatMap(toDo -> toDo.window().stream()).anyMatch(window -> !told(window, day)
                .equals(told(window, report.asOf())));
    }

    private static List<String> told(Window window, LocalDate asOf) {
        return List.of(
                InWords.whenToApply(window, asOf).toString(),
                InWords.now(window, asOf).map(Object::toString).orElse(""));
    }

    private static String page(AtAGlance glance) {
        return PageInWords.of(glance).sum(LETTERS_OF_PAGE);
    }

    private static boolean saysElse(int place, Optional<Sums> before, Sums now) {
        return before.filter(it ->
                        !it.requirements().get(place).equals(now.requirements().get(place)))
                .isPresent();
    }

    /** Whether this person applied, if the window that they were told of has closed by now. */
    public Optional<DidYouApply> didYouApply(Assessment now) {
        return toApplyIn.filter(window -> day.isBefore(now.asOf())).flatMap(window -> DidYouApply.in(window, now));
    }

    /** There is a sum for each letter, and two more. */
    private static boolean isWhole(String letters, String words) {
        return words == null || words.length() == Sums.lengthFor(letters.length());
    }

    /** Since there is a sum of the page, the line ends in a window or says that there is none: what is cut lacks it. */
    private static boolean endsAsWritten(String page, String window) {
        return page == null ? !NO_WINDOW.equals(window) : window != null;
    }

    private static String goal(Report report) {
        return report.goal().isReached()
                ? REACHED
                : report.goal()
                        .atBest()
                        .map(day -> YearMonth.from(day).toString())
                        .orElse(NO_DATE);
    }

    private static boolean isMonth(String goal) {
        return !goal.equals(REACHED) && !goal.equals(NO_DATE);
    }

    private static Optional<YearMonth> month(String goal) {
        return isMonth(goal) ? Optional.of(YearMonth.parse(goal)) : Optional.empty();
    }

    private static Optional<InWindow> toApplyIn(Report report) {
        return report.way().stream()
                .filter(toDo -> toDo.window().isPresent()
                        && toDo.rounds().filter(it -> !it.replies().isEmpty()).isPresent())
                .map(toDo -> new InWindow(
                        toDo.rounds().orElseThrow().id(),
                        Year.from(toDo.window().orElseThrow().starts())))
                .findFirst();
    }

    /** Not the day on which to begin with what can begin any day: it is another one every day. */
    private static String rest(Report report) {
        var said = new StringBuilder(report.headline().map(HeadlineInWords::id).orElse(""))
                .append(report.next().kind());
        report.goal().atWorst().ifPresent(day -> said.append(YearMonth.from(day)));
        for (var toDo : report.way()) {
            said.append(' ').append(toDo.id());
            toDo.window().ifPresent(window -> said.append(window.isPublished())
                    .append(window.opensOn())
                    .append(window.closesOn())
                    .append(window.starts()));
        }
        return sum(said.toString());
    }

    @Override
    public String toString() {
        return String.join(".", day.toString(), hash, about, letters, goal, rest)
                + sums.map(it -> "." + it).orElse("")
                + page.map(it -> "." + it).orElse("")
                + career.map(it -> "." + it).orElse("")
                + answers.map(ToldAnswers::toString).orElse("")
                + toApplyIn.map(window -> "." + window).orElse(page.isPresent() ? "." + NO_WINDOW : "");
    }

    private static List<RequirementReport> counting(Report report) {
        return report.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .toList();
    }

    private static String shortened(String hash) {
        return hash.substring(0, 6);
    }

    private static String about(List<RequirementReport> requirements) {
        return sum(requirements.stream().map(RequirementReport::id).collect(Collectors.joining(" ")));
    }

    private static String sum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static String shortSum(String text) {
        var whole = Long.toString(Long.parseLong(sum(text), 16), Character.MAX_RADIX);
        return "0".repeat(LETTERS_OF_CAREER).concat(whole).substring(whole.length());
    }

    private static String everyLetter() {
        return Stream.of(Status.values())
                .map(status -> String.valueOf(status.letter()))
                .collect(Collectors.joining());
    }
}
