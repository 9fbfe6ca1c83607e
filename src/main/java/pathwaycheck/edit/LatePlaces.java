package pathwaycheck.edit;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import pathwaycheck.edit.Impact.State;
import pathwaycheck.question.Dates;
import pathwaycheck.rules.Window;

/**
 * The days on which a sentence about late places is told: it waits for the day by which to apply, so on most days
 * nobody reads it yet.
 *
 * @param to the last of them
 */
record LatePlaces(LocalDate from, LocalDate to) {

    /** As {@code late.2.says}, and {@code late.says} where there is but one. */
    private static final Pattern SENTENCE = Pattern.compile("late(?:\\.(?<number>\\d+))?\\.says");

    /** Of the first sentence that this edit changes; empty: it changes none. */
    static Optional<LatePlaces> of(Edit edit, State after, State before) {
        var state = edit.after().isPresent() ? after : before;
        return edit.changed().stream()
                .map(changed -> SENTENCE.matcher(changed.key()))
                .filter(key -> key.matches())
                .findFirst()
                .flatMap(key -> {
                    var number = key.group("number");
                    return window(edit, state).flatMap(it -> of(it, number == null ? 1 : Integer.parseInt(number)));
                });
    }

    private static Optional<Window.Published> window(Edit edit, State state) {
        var round = edit.entry().within().orElseThrow().replaceFirst("^round ", "");
        return state.ruleBook().rounds().stream()
                .filter(it -> it.id().equals(round))
                .map(it -> it.in(Year.parse(edit.entry().id())))
                .filter(Window.Published.class::isInstance)
                .map(Window.Published.class::cast)
                .findFirst();
    }

    /** @param number counted from 1; one that is gone stood behind the last */
    private static Optional<LatePlaces> of(Window window, int number) {
        if (number > window.late().size() || window.applyBy().isEmpty()) {
            return Optional.empty();
        }
        var before = number == 1
                ? window.applyBy().get().last()
                : window.late().get(number - 2).until();
        return Optional.of(
                new LatePlaces(before.plusDays(1), window.late().get(number - 1).until()));
    }

    /** Who gets it, where nobody gets it on this day. */
    String who(LocalDate asOf) {
        var days = "from " + Dates.day(from) + " to " + Dates.day(to);
        if (to.isBefore(asOf)) {
            return "Nobody any more: it was told " + days;
        }
        return from.isAfter(asOf)
                ? "Nobody on this day; " + days + ", whoever plans to apply in it. --as-of=" + from + " finds them"
                : "Nobody that was looked at; " + days + ", whoever plans to apply in it";
    }
}
