package pathwaycheck.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.rules.Citation;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;

/**
 * Every address of a rule book, for a person to open and tick off: in Markdown, sorted, the same for the same rules and
 * day.
 */
final class LinkList {

    private final RuleBook book;
    private final LocalDate asOf;
    private final Map<Source, List<Citation>> citations;

    private LinkList(RuleBook book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
        this.citations = Citation.in(book).collect(groupingBy(Citation::source));
    }

    static String of(RuleBook book, LocalDate asOf) {
        return new LinkList(book, asOf).text();
    }

    private String text() {
        var stale = book.toCheckAgain(asOf).size();
        return "# Links of " + inMarkdown(book.career().title()) + ", " + inMarkdown(book.version())
                + "\n\nAs of " + asOf + ", of " + book.sources().size() + " pages "
                + (stale == 0 ? "none is stale" : stale + (stale == 1 ? " is stale" : " are stale"))
                + ". Open each, and tick it off if it says what its title says.\n"
                + part("Where people are sent", lines(this::isLinked))
                + part("Who says so, and nobody is sent there", lines(source -> !isLinked(source)))
                + part("Where there is no page", withoutPage());
    }

    private static String part(String title, Stream<String> lines) {
        var text = lines.collect(joining());
        return text.isEmpty() ? "" : "\n## " + title + "\n\n" + text;
    }

    private boolean isLinked(Source source) {
        return citations.getOrDefault(source, List.of()).stream().anyMatch(Citation::isLink);
    }

    /** The same page may be a source twice: then the id decides which comes first. */
    private Stream<String> lines(Predicate<Source> those) {
        return book.sources().stream()
                .filter(those)
                .sorted(Comparator.comparing(Source::title).thenComparing(Source::id))
                .map(this::line);
    }

    private String line(Source source) {
        var isLinked = isLinked(source);
        var by = citations.getOrDefault(source, List.of()).stream()
                .filter(citation -> citation.isLink() == isLinked)
                .map(Citation::by)
                .distinct()
                .sorted()
                .collect(joining(", "));
        var usedBy = by.isEmpty() ? "used by nothing" : (isLinked ? "used by " : "cited by ") + by;
        return "- [ ] " + inMarkdown(source.title()) + " — <" + source.address() + "> — " + usedBy + " — published: "
                + inMarkdown(source.published()) + "; checked " + source.checked()
                + (source.checkBy().isBefore(asOf) ? "; **stale** since " : "; to be checked again by ")
                + source.checkBy() + "\n";
    }

    private Stream<String> withoutPage() {
        return Stream.of(
                        book.requirements()
                                .flatMap(it -> it.remedies().stream())
                                .flatMap(it -> withoutPage("remedy " + it.id(), it.link())),
                        book.judgements().stream().flatMap(it -> withoutPage("judgement " + it.id(), it.link())),
                        book.otherWays().stream().flatMap(it -> withoutPage("way " + it.id(), it.link())),
                        book.rounds().stream()
                                .flatMap(it -> it.preparations().stream())
                                .flatMap(it -> withoutPage("preparation " + it.id(), it.link())))
                .flatMap(lines -> lines)
                .sorted();
    }

    private static Stream<String> withoutPage(String by, Link link) {
        return link.whyNone().stream().map(why -> "- [ ] " + by + " — " + inMarkdown(why) + "\n");
    }

    /** Whatever authors write stays words. */
    private static String inMarkdown(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replaceAll("[\\\\`*_\\[\\]<>#|&]", "\\\\$0");
    }
}
