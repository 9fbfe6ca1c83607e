package pathwaycheck.report.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.plan.Missed;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Leg;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.Standing;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.Source;

/**
 * What a report tells on one day, at a glance and in full, with the words that another day alone would change: whatever
 * else somebody reads there on a later day is news, and nothing else is.
 */
record PageInWords(List<String> lines) {

    PageInWords {
        lines = List.copyOf(lines);
    }

    static PageInWords of(AtAGlance glance) {
        var report = glance.report();
        var asOf = report.asOf();
        var lines = new ArrayList<String>();
        lines.add(report.opening());
        report.headline().ifPresent(it -> lines.add(it.lead()));
        lines.add(InWords.goal(report.goal()).toString());
        report.goal().assumptions().ifPresent(lines::add);
        lines.add(report.next().inShort());
        lines.addAll(report.next().in(new InFull(asOf)));
        lines.add(words(glance.by()));
        glance.waysIn().forEach(way -> lines.add(way(way, asOf)));
        glance.legs().forEach(leg -> lines.add(leg(leg)));
        glance.standings().forEach(it -> lines.add(standing(it)));
        glance.ideas().forEach(toDo -> lines.add(toDo.name()));
        report.again().ifPresent(lines::add);
        report.secondPlan()
                .ifPresent(plan ->
                        lines.add(plan.inWords(report.goal(), report.asOf()).toString()));
        glance.worse().ifPresent(it -> lines.add(it.words()));
        report.otherWays().forEach(way -> lines.add(way.title()));
        glance.ask().findOut().forEach(it -> lines.add(it.question().wording().ask()));
        glance.ask().ask().forEach(it -> lines.add(it.judgement().decides() + it.letter()));
        lines.add(glance.sources().stream().map(Source::id).collect(Collectors.joining(" ")));
        lines.addAll(inFull(report));
        return new PageInWords(lines);
    }

    /** Requirement by requirement, day by day, and the second way. */
    private static List<String> inFull(Report report) {
        var lines = new ArrayList<String>();
        report.requirements().forEach(it -> lines.add(requirement(it, report.asOf())));
        report.way().forEach(toDo -> lines.add(dayByDay(toDo, report.asOf())));
        report.secondPlan().stream()
                .flatMap(plan -> plan.instead().stream())
                .forEach(toDo -> lines.add(toDo.what() + " " + InWords.dates(toDo, report.asOf())));
        report.stillOpen().findOut().forEach(it -> lines.add(it.question().id()));
        report.stillOpen().ask().forEach(it -> lines.add(it.letter()));
        return lines;
    }

    private static String requirement(RequirementReport it, LocalDate asOf) {
        return together(Stream.of(
                        Stream.of(it.title(), it.status().text()),
                        it.from().map(LocalDate::toString).stream(),
                        it.passed().map(LocalDate::toString).stream(),
                        it.sentence().stream(),
                        it.because().stream().map(AnswerInWords::statement),
                        it.toDos().stream().map(toDo -> toDo(toDo, asOf)))
                .flatMap(words -> words)
                .map(Optional::of));
    }

    private static String toDo(ToDo it, LocalDate asOf) {
        return together(Stream.of(
                Optional.of(it.what()),
                InWords.days(it, asOf).map(Phrase::toString),
                Optional.of(String.join(" ", it.first()))));
    }

    /** The plan names each day on which to begin, be it far away. */
    private static String dayByDay(ToDo it, LocalDate asOf) {
        return toDo(it, asOf)
                + it.preparations().stream()
                        .map(before -> (before.overdue() ? "Now" : before.from()) + ": " + before.toDo())
                        .collect(Collectors.joining(" ", " ", ""));
    }

    /** What says whether all of it is the same. */
    String sum(int letters) {
        return Sums.sum(String.join("\n", lines), letters);
    }

    private static String way(WayIn way, LocalDate asOf) {
        return together(Stream.of(
                Optional.of(way.title()),
                way.time().map(Phrase::toString),
                way.whenToApply(asOf).map(Phrase::toString),
                way.getReady(asOf).map(Phrase::toString),
                way.inOneSentence(),
                way.watchOut()));
    }

    private static String leg(Leg leg) {
        return together(Stream.of(
                Optional.of(leg.when() + " " + leg.what()),
                leg.says(),
                leg.missed().map(Phrase::toString),
                Optional.of(leg.certainty().word())));
    }

    private static String standing(Standing it) {
        return together(Stream.of(Optional.of(it.label() + ": " + it.word().text()), it.says(), it.because()));
    }

    private static List<String> preparations(List<ToDo.Preparation> preparations, LocalDate asOf) {
        return preparations.stream()
                .map(it -> InWords.whenToPrepare(it, asOf) + ": " + it.toDo())
                .toList();
    }

    private static String words(Optional<Phrase> phrase) {
        return phrase.map(Phrase::toString).orElse("");
    }

    private static String together(Stream<Optional<String>> words) {
        return words.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /**
     * What stands beneath the name of the next thing.
     *
     * @param asOf the day on which it is read
     */
    private record InFull(LocalDate asOf) implements Next.Kinds<List<String>> {

        @Override
        public List<String> toDo(Next.Do next) {
            return both(now(next.toDo()), next.toDo().says().stream().toList());
        }

        @Override
        public List<String> carryOn(Next.CarryOn next) {
            return Stream.of(
                            next.with().map(it -> InWords.month(it.until()).toString()).stream(),
                            next.then().stream().map(ToDo::name),
                            next.then().flatMap(ToDo::perhapsInTime).map(this::missed).stream(),
                            next.then().map(this::now).stream().flatMap(List::stream),
                            next.meanwhile().stream().map(ToDo::name))
                    .flatMap(lines -> lines)
                    .toList();
        }

        @Override
        public List<String> sayHowItWent(Next.SayHowItWent next) {
            return both(
                    List.of(next.passed().toString()),
                    next.beside().map(this::now).orElse(List.of()));
        }

        @Override
        public List<String> ask(Next.Ask next) {
            return both(
                    Stream.concat(Stream.of(next.letter()), next.perhapsInTime().map(this::missed).stream())
                            .toList(),
                    next.beside().map(this::beside).orElse(List.of()));
        }

        @Override
        public List<String> findOut(Next.FindOut next) {
            return both(
                    next.more().stream().toList(),
                    next.beside().map(this::beside).orElse(List.of()));
        }

        @Override
        public List<String> answer(Next.Answer next) {
            return List.of();
        }

        @Override
        public List<String> otherWays(Next.OtherWays next) {
            return List.of();
        }

        @Override
        public List<String> arrived(Next.Arrived next) {
            return List.of();
        }

        private String missed(Missed missed) {
            return InWords.missed(missed, asOf).toString();
        }

        private List<String> beside(ToDo toDo) {
            return both(window(toDo), preparations(toDo.nextPreparations(asOf), asOf));
        }

        /** What is to be known of its window today, and what to prepare first. */
        private List<String> now(ToDo toDo) {
            return both(window(toDo), preparations(toDo.firstPreparations(), asOf));
        }

        private List<String> window(ToDo toDo) {
            var window = toDo.window()
                    .filter(it -> toDo.isNow(asOf))
                    .flatMap(it -> InWords.now(it, asOf))
                    .map(Phrase::toString);
            return window.stream().toList();
        }

        private static List<String> both(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }
}
