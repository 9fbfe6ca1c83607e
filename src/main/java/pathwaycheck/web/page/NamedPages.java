package pathwaycheck.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Next;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Source;

/** The pages that a report names, in its order, each once: on paper nobody sees where a link leads. */
final class NamedPages implements Next.Kinds<Stream<Link>> {

    /** So many fit on a sheet beneath the code and the answers. */
    private static final int MOST_ON_A_SHEET = 5;

    private NamedPages() {}

    /** They and what stands above them fit on one sheet of paper, so that it need not be parted. */
    static boolean fitOnASheet(List<Source> pages) {
        return pages.size() <= MOST_ON_A_SHEET;
    }

    /** Where there is something to do, and then who says so. */
    static List<Source> of(AtAGlance glance) {
        var links = Stream.of(
                        glance.report().next().in(new NamedPages()),
                        glance.waysIn().stream().map(WayIn::link).flatMap(Optional::stream),
                        glance.ideas().stream().map(ToDo::link),
                        glance.ask().ask().stream().map(ask -> ask.judgement().link()))
                .flatMap(some -> some)
                .flatMap(link -> link.source().stream());
        var byAddress = new LinkedHashMap<String, Source>();
        Stream.concat(links, glance.sources().stream())
                .forEach(page -> byAddress.putIfAbsent(page.address().toString(), page));
        return List.copyOf(byAddress.values());
    }

    @Override
    public Stream<Link> toDo(Next.Do next) {
        return links(next.toDo());
    }

    @Override
    public Stream<Link> carryOn(Next.CarryOn next) {
        return Stream.concat(
                next.then().stream().flatMap(NamedPages::links),
                next.meanwhile().stream().map(ToDo::link));
    }

    @Override
    public Stream<Link> sayHowItWent(Next.SayHowItWent next) {
        return next.beside().stream().map(ToDo::link);
    }

    @Override
    public Stream<Link> ask(Next.Ask next) {
        return Stream.concat(
                Stream.of(next.judgement().link()), next.beside().stream().flatMap(NamedPages::links));
    }

    @Override
    public Stream<Link> findOut(Next.FindOut next) {
        return next.beside().stream().flatMap(NamedPages::links);
    }

    @Override
    public Stream<Link> answer(Next.Answer next) {
        return Stream.empty();
    }

    @Override
    public Stream<Link> otherWays(Next.OtherWays next) {
        return Stream.empty();
    }

    @Override
    public Stream<Link> arrived(Next.Arrived next) {
        return Stream.empty();
    }

    private static Stream<Link> links(ToDo toDo) {
        return Stream.concat(toDo.firstPreparations().stream().map(ToDo.Preparation::link), Stream.of(toDo.link()));
    }
}
