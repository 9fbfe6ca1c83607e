package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.picture.map.Neighbours;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.Goal;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Window;
import pathwaycheck.visit.Visit;

/**
 * What templates print inside a line: words from {@link InWords}, with every day and month in a {@code time} element.
 */
@TemplateExtension
final class Words {

    private Words() {}

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
    static RawString dates(ToDo toDo) {
        return html(InWords.dates(toDo));
    }

    /** What to know of its window, if nobody has published it, on this day; empty: nothing. */
    static Optional<String> notPublished(ToDo toDo, LocalDate asOf) {
        return toDo.window().flatMap(window -> InWords.notPublished(window, asOf));
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
    static RawString drawn(Next next, Visit visit) {
        return new RawString(next.in(new NextThing(visit)).render().strip());
    }

    /** That this day, of which something was planned or predicted, is over. */
    static RawString passed(LocalDate day) {
        return html(InWords.passed(day));
    }

    /** Who says so, and when we last checked. */
    static RawString cited(Source source) {
        return new RawString(link(source.address().toString(), source.title(), " rel=\"noreferrer\"") + ", "
                + escaped(source.publisher()) + ", " + inWords(source.checked()).getValue());
    }

    /** Who says so, by number in the list of sources, with a blank before each. */
    static RawString refs(List<Source> sources, Citations cites) {
        return new RawString(sources.stream()
                .map(cites::number)
                .map(number -> " " + link("#s" + number, "[" + number + "]", ""))
                .collect(Collectors.joining()));
    }

    /** Other ways in, by name, each a link to where it is told whole. */
    static RawString named(List<OtherWay> ways) {
        return new RawString(ways.stream()
                .map(way -> link("#way-" + way.id(), way.title(), ""))
                .collect(Collectors.joining("; ")));
    }

    /** Whom to tell. */
    static RawString link(Optional<String> contact) {
        return new RawString(
                contact.map(it -> link("mailto:" + it, it, "")).orElse("whoever gave you the address of this site"));
    }

    private static String link(String address, String text, String attributes) {
        return "<a href=\"" + escaped(address) + "\"" + attributes + ">" + escaped(text) + "</a>";
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
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
