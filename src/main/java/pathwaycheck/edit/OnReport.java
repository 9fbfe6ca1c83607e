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
                        next(report.next()).filter(toDo -> toDo.isNow(asOf)).stream(),
                        report.way().stream().filter(toDo -> toDo.window()
                                .filter(window -> window.isLate(asOf))
                                .isPresent()))
                .flatMap(toDo -> toDo.window().stream())
                .flatMap(window -> InWords.now(window, asOf).stream())
                .map(Phrase::toString);
    }

    private static Optional<ToDo> next(Next next) {
        if (next instanceof Next.Do first) {
            return Optional.of(first.toDo());
        }
        if (next instanceof Next.CarryOn carryOn) {
            return carryOn.then();
        }
        if (next instanceof Next.Ask ask) {
            return ask.beside();
        }
        return next instanceof Next.FindOut findOut ? findOut.beside() : Optional.empty();
    }
}
