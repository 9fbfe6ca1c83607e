package pathwaycheck.edit;

import java.util.List;
import java.util.Optional;
import pathwaycheck.proof.Told;
import pathwaycheck.report.Next;
import pathwaycheck.report.ToDo;

/** What a report tells somebody to do first, as one line more of what they are told. */
final class FirstThing {

    /** What that line is about. */
    static final String ABOUT = "what to do next";

    private FirstThing() {}

    /** What this person is told, and the first thing. */
    static Told in(Told told) {
        return new Told(
                told.report(), told.lines().and(ABOUT, told.report().next().inShort()), told.asked());
    }

    /** The first thing is another one; the same thing renamed or reworded is not. */
    static boolean isAnother(Told was, Told is) {
        var before = was.report().next();
        var after = is.report().next();
        return !kind(before).equals(kind(after)) && !before.inShort().equals(after.inShort());
    }

    /** As authors call it, and what to get ready for while one carries on. */
    private static List<Object> kind(Next next) {
        return List.of(
                next.kind(),
                next.id(),
                next instanceof Next.CarryOn on ? on.beside().map(ToDo::id) : Optional.empty());
    }
}
