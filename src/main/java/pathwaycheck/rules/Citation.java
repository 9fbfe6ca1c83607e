package pathwaycheck.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a rule book that names a source.
 *
 * @param by what names it, as "remedy apply"
 * @param isLink it sends people there; otherwise it cites who says so
 */
public record Citation(String by, Source source, boolean isLink) {

    /** Every one of a rule book. */
    public static Stream<Citation> in(RuleBook ruleBook) {
        return Stream.of(
                        career(ruleBook.career()),
                        ruleBook.requirements().flatMap(Citation::requirement),
                        ruleBook.rounds().stream().flatMap(Citation::rounds),
                        ruleBook.judgements().stream()
                                .flatMap(it -> of("judgement " + it.id(), it.sources(), it.link())),
                        ruleBook.otherWays().stream().flatMap(it -> of("way " + it.id(), it.sources(), it.link())),
                        ruleBook.contradictions().stream().flatMap(it -> it.says().stream()
                                .map(saying -> new Citation("contradiction " + it.id(), saying.source(), false))))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> career(Career career) {
        return Stream.of(
                        career.about().stream().flatMap(it -> said("paragraph “" + it.title() + "”", it.sources())),
                        career.skills().stream().flatMap(it -> said("skills", it.sources())),
                        career.headlines().stream().flatMap(it -> said("answer " + it.id(), it.sources())))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> requirement(Requirement requirement) {
        return Stream.concat(
                said("requirement " + requirement.id(), requirement.sources()),
                requirement.remedies().stream()
                        .flatMap(it -> Stream.concat(
                                of("remedy " + it.id(), it.sources(), it.link()),
                                it.asWell().stream()
                                        .flatMap(asWell -> of("remedy " + it.id(), List.of(), asWell.link())))));
    }

    private static Stream<Citation> rounds(Rounds rounds) {
        var windows = Stream.concat(
                rounds.published().stream().flatMap(window -> window.sources().stream()),
                rounds.expected().sources().stream());
        return Stream.concat(
                said("round " + rounds.id(), windows.toList()),
                rounds.preparations().stream().flatMap(it -> of("preparation " + it.id(), it.sources(), it.link())));
    }

    private static Stream<Citation> of(String by, List<Source> sources, Link link) {
        return Stream.concat(said(by, sources), link.source().stream().map(source -> new Citation(by, source, true)));
    }

    private static Stream<Citation> said(String by, List<Source> sources) {
        return sources.stream().map(source -> new Citation(by, source, false));
    }
}
