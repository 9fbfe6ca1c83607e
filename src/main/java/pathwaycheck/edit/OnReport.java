package pathwaycheck.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Next;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.rulefiles.EntryKind;

/**
 * What somebody's report shows itself of an edit: nobody is named who would look for it there in vain.
 *
 * @param reports theirs, by the rules as they were and as they are
 */
record OnReport(List<Report> reports) {

    /** The next thing of which a report tells how its window stands now; empty: it tells of none. */
    private static final Next.Kinds<Optional<ToDo>> WINDOW_TOLD = new Next.Kinds<>() {
        @Override
        public Optional<ToDo> toDo(Next.Do next) {
            return Optional.of(next.toDo());
        }

        @Override
        public Optional<ToDo> carryOn(Next.CarryOn next) {
            return next.then();
        }

        @Override
        public Optional<ToDo> sayHowItWent(Next.SayHowItWent next) {
            return next.beside();
        }

        @Override
        public Optional<ToDo> ask(Next.Ask next) {
            return next.beside();
        }

        @Override
        public Optional<ToDo> findOut(Next.FindOut next) {
            return next.beside();
        }

        @Override
        public Optional<ToDo> answer(Next.Answer next) {
            return Optional.empty();
        }

        @Override
        public Optional<ToDo> otherWays(Next.OtherWays next) {
            return Optional.empty();
        }

        @Override
        public Optional<ToDo> arrived(Next.Arrived next) {
            return Optional.empty();
        }
    };

    private static final Set<String> OF_YEARS_EXPECTED = Set.of("expected.says", "expected.years-ahead");

    /** These are sentences that only whoever applies next is told, and “How we decide” tells everybody. */
    static boolean mayStandElsewhere(Edit edit) {
        return edit.entry().kind() == EntryKind.ROUND
                && edit.what() == What.CORRECTED
                && edit.changed().stream().allMatch(it -> OF_YEARS_EXPECTED.contains(it.key()));
    }

    /** It does not stand elsewhere alone, nor concern only others. */
    boolean shows(Edit edit) {
        if (mayStandElsewhere(edit)) {
            return reports.stream().flatMap(OnReport::toldOfWindows).anyMatch(told -> edit.changed().stream()
                    .flatMap(it -> Stream.concat(it.removed().stream(), it.added().stream()))
                    .anyMatch(told::contains));
        }
        return edit.entry().kind() != EntryKind.REMEDY
                || edit.what() != What.HOW_LONG
                || isOffered(edit.entry().id());
    }

    private boolean isOffered(String remedy) {
        return reports.stream()
                .flatMap(report -> Stream.concat(
                        report.way().stream(), report.requirements().stream().flatMap(it -> it.toDos().stream())))
                .anyMatch(toDo -> toDo.id().equals(remedy));
    }

    /** Of the next thing, what is to be known of its window now; of others, once only late places are left. */
    private static Stream<String> toldOfWindows(Report report) {
        var asOf = report.asOf();
        return Stream.concat(
                        report.next().in(WINDOW_TOLD).filter(toDo -> toDo.isNow(asOf)).stream(),
                        report.way().stream().filter(toDo -> toDo.window()
                                .filter(window -> window.isLate(asOf))
                                .isPresent()))
                .flatMap(toDo -> toDo.window().stream())
                .flatMap(window -> InWords.now(window, asOf).stream())
                .map(Phrase::toString);
    }
}
