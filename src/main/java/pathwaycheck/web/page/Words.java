package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.picture.map.Neighbours;
import pathwaycheck.plan.Missed;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Goal;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.RequirementReport.Mention;
import pathwaycheck.report.SecondPlan;
import pathwaycheck.report.SoFar;
import pathwaycheck.report.Standing;
import pathwaycheck.report.StepReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Titled;
import pathwaycheck.rules.Window;
import pathwaycheck.visit.Visit;

/**
 * What templates print inside a line: words from {@link InWords}, with every day and month in a {@code time} element.
 */
@TemplateExtension
final class Words {

    private Words() {}

    /** That somebody may be in time for the window before. */
    static RawString inWords(Missed missed, LocalDate asOf) {
        return html(InWords.missed(missed, asOf));
    }

    /** As "15 July 2027". */
    static RawString inWords(LocalDate day) {
        return html(InWords.day(day));
    }

    /** As "September 2027". */
    static RawString inMonth(LocalDate day) {
        return html(InWords.month(day));
    }

    /** As "September 2027". */
    static RawString inMonth(YearMonth month) {
        return html(InWords.month(month));
    }

    /** When it opens, closes and starts. */
    static RawString inWords(Window window) {
        return html(InWords.window(window));
    }

    /** When to do it. */
    static RawString dates(ToDo toDo, LocalDate asOf) {
        return html(InWords.dates(toDo, asOf));
    }

    /** The same, beside which stands once what dates rest on; empty: nobody can date it. */
    static Optional<RawString> days(ToDo toDo, LocalDate asOf) {
        return InWords.days(toDo, asOf).map(Words::html);
    }

    /** What to know of its window on this day; empty: nothing but its dates. */
    static Optional<RawString> now(ToDo toDo, LocalDate asOf) {
        return toDo.window().flatMap(window -> InWords.now(window, asOf)).map(Words::html);
    }

    /** When to apply for what one does not plan with; empty: nobody can say. */
    static Optional<RawString> toApply(WayIn way, LocalDate asOf) {
        return way.whenToApply(asOf).map(Words::html);
    }

    /** What the second way asks for. */
    static RawString inWords(SecondPlan plan, Goal goal, LocalDate asOf) {
        return html(plan.inWords(goal, asOf));
    }

    /** When to prepare it. */
    static RawString when(ToDo.Preparation preparation, LocalDate asOf) {
        return html(InWords.whenToPrepare(preparation, asOf));
    }

    /** Within a sentence. */
    static String small(String words) {
        return InWords.small(words);
    }

    /** What stands above them: whether the plan is one of them, and whether they lead there at all. */
    static String heading(List<WayIn> ways) {
        return headings(ways).get(ways.size() - 1);
    }

    private static List<String> headings(List<WayIn> ways) {
        if (ways.stream().anyMatch(WayIn::isPlanned)) {
            return List.of("One way to get there", "Two ways to get there", "Three ways to get there");
        }
        return ways.stream().allMatch(WayIn::isSimilarJob)
                ? List.of("A similar career", "Two similar careers", "Three similar careers")
                : List.of("Another way there", "Two other ways there", "Three other ways there");
    }

    /** Whether and when it can be reached. */
    static RawString inWords(Goal goal) {
        return html(InWords.goal(goal));
    }

    /** When it can be reached, in a few words. */
    static RawString inShort(Goal goal) {
        return html(InWords.goalInShort(goal));
    }

    /** What was answered. */
    static RawString inWords(AnswerInWords answer) {
        return html(answer.inWords());
    }

    /** What to do first, drawn in the way of its kind. */
    static RawString drawn(Next next, Optional<Phrase> by, Visit visit) {
        return new RawString(next.in(new NextThing(by, visit)).render().strip());
    }

    /** The steps of which something is decided come first: what nobody asked about yet says little. */
    static List<StepReport> decidedFirst(List<StepReport> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> step.status() == Status.NOT_ASKED_YET))
                .toList();
    }

    /** The first question about what nothing is known of yet in this step, where the person may answer it now. */
    static Optional<Question> stillToAnswer(StepReport step, Visit visit) {
        return visit.journey().more().stream()
                .filter(question -> step.notAskedYet().stream()
                        .anyMatch(it -> it.verdict().open().unanswered().contains(question)))
                .findFirst();
    }

    /** That this day, of which something was planned or predicted, has come. */
    static RawString hasCome(LocalDate day, LocalDate asOf) {
        return html(InWords.hasCome(day, asOf));
    }

    /** The same, and what to do if it went otherwise. */
    static RawString passed(LocalDate day, LocalDate asOf) {
        return html(InWords.passed(day, asOf));
    }

    /**
     * Who says so, and when we last checked. Every page has the header by which no site learns who sent people there.
     */
    static RawString cited(Source source) {
        return new RawString(named(source) + ", " + inWords(source.checked()).getValue());
    }

    /** Who says so, if there are several, and when we last checked each: a day that some of them share stands once. */
    static RawString cited(List<Source> sources) {
        return new RawString(sources.stream()
                .collect(Collectors.groupingBy(Source::checked, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Words::citedOfOneDay)
                .collect(Collectors.joining(". ")));
    }

    private static String citedOfOneDay(List<Source> sources) {
        return sources.size() == 1
                ? cited(sources.get(0)).getValue()
                : joined(sources, source -> named(source).getValue()).getValue() + "; each on "
                        + inWords(sources.get(0).checked()).getValue();
    }

    /** The page, and whose it is: one name, where the page is called like those who publish it. */
    static RawString named(Source source) {
        var address = source.address().toString();
        return new RawString(
                source.publisher().startsWith(source.title())
                        ? link(address, source.publisher())
                        : link(address, source.title()) + ", " + escaped(source.publisher()));
    }

    /** Where to go; or why there is no page for it. */
    static RawString linked(Link link) {
        return new RawString(link.source()
                .map(page -> link(page.address().toString(), page.title()))
                .or(() -> link.whyNone().map(Words::escaped))
                .orElseThrow());
    }

    /** The same on a line of its own, with whose page it is, where its title does not say so. */
    static RawString linkedWhose(Link link) {
        return link.source()
                .filter(page -> !page.title().contains(inShort(page.publisher())))
                .map(page -> new RawString(linked(link).getValue() + ", <span class=\"pc-whose\">"
                        + escaped(inShort(page.publisher())) + "</span>"))
                .orElseGet(() -> linked(link));
    }

    /** Who they are, without what stands behind a comma: as "UCAS". */
    private static String inShort(String publisher) {
        return publisher.split(",", 2)[0];
    }

    /** What to do, as a link to where it is done; or with why there is no page for it. */
    static RawString linked(ToDo toDo) {
        return new RawString(toDo.link()
                .source()
                .map(page -> link(page.address().toString(), toDo.what()))
                .orElseGet(
                        () -> escaped(toDo.what() + " " + toDo.link().whyNone().orElseThrow())));
    }

    /** Who says so, by number in the list of sources. */
    static RawString refs(List<Source> sources, Citations cites) {
        return new RawString(sources.stream()
                .map(cites::number)
                .map(number -> link("#s" + number, "[" + number + "]"))
                .collect(Collectors.joining(" ")));
    }

    /** Other ways in, by name, each a link to where it is told whole. */
    static RawString named(List<OtherWay> ways) {
        return joined(ways, way -> link("#way-" + way.id(), way.title()));
    }

    /** Questions, each a link to where it is told how to find out. */
    static RawString linksToFindOut(List<Question> questions) {
        return joined(questions, question -> link("#find-" + question.id(), InWords.toFindOut(question)));
    }

    /** What to do to be sure of the answer. */
    static String toFindOut(Question question) {
        return InWords.toFindOut(question);
    }

    /** What else to know in order to be sure of it; empty: nothing. */
    static Optional<String> moreToFindOut(Question question) {
        return InWords.moreToFindOut(question);
    }

    /** What only people can decide, each a link to where it is told what to ask them. */
    static RawString linksToAsk(List<Judgement> judgements) {
        return joined(judgements, judgement -> link("#ask-" + judgement.id(), judgement.decides()));
    }

    /** Requirements, each a link to where it is told further up. */
    static RawString linksAbove(List<Mention> mentions) {
        return joined(mentions, mention -> link("#r-" + mention.id(), mention.title()));
    }

    /** The statuses that are shown. */
    static Set<Status> statuses(Report report) {
        return Stream.concat(
                        report.steps().stream().map(StepReport::status),
                        report.requirements().stream().map(RequirementReport::status))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    /** The statuses that are shown. */
    static Set<Status> statuses(SoFar soFar) {
        return soFar.certain().stream()
                .map(RequirementReport::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    /** The statuses that are shown. */
    static Set<Status> statuses(Comparison comparison) {
        return comparison.requirements().stream()
                .flatMap(row -> row.each().stream())
                .flatMap(Optional::stream)
                .map(RequirementReport::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    /** Several things, by name. */
    static RawString titles(List<? extends Titled> things) {
        return joined(things, thing -> escaped(thing.title()));
    }

    /** Several things that are words already. */
    static RawString joined(List<String> words) {
        return joined(words, Words::escaped);
    }

    /** Whom to tell. */
    static RawString link(Optional<String> contact) {
        return new RawString(
                contact.map(it -> link("mailto:" + it, it)).orElse("whoever gave you the address of this site"));
    }

    private static <T> RawString joined(List<T> things, Function<T, String> html) {
        return new RawString(things.stream().map(html).collect(Collectors.joining("; ")));
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    /** The pages that it names. */
    static List<Source> pages(AtAGlance glance) {
        return NamedPages.of(glance);
    }

    /** Whether they fit on one sheet of paper with what stands above them. */
    static boolean fitOnASheet(List<Source> pages) {
        return NamedPages.fitOnASheet(pages);
    }

    /** It says something that none of these said before it. */
    static boolean saysMoreThan(Standing standing, List<Standing> all) {
        return standing.says().isPresent()
                && all.subList(0, all.indexOf(standing)).stream()
                        .map(Standing::says)
                        .noneMatch(standing.says()::equals);
    }

    /** Why we say all this. */
    static List<Ground> grounds(List<Standing> standings) {
        return Ground.of(standings);
    }

    /** What a requirement is connected with. */
    static Neighbours neighbours(Requirement requirement) {
        return Neighbours.of(requirement);
    }

    static RawString html(Phrase phrase) {
        var html = new StringBuilder();
        for (var piece : phrase.pieces()) {
            piece.time()
                    .ifPresentOrElse(
                            time -> html.append("<time datetime=\"")
                                    .append(time)
                                    .append("\">")
                                    .append(escaped(piece.text()))
                                    .append("</time>"),
                            () -> html.append(escaped(piece.text())));
        }
        return new RawString(html.toString());
    }

    /** As the template engine itself would. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
