package pathwaycheck.edit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.edit.Impact.State;
import pathwaycheck.edit.Impact.Who;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;

/** Who reads of an edit that is on nobody's report. */
final class Pages {

    private static final Set<String> START = Set.of("asks", "summary", "title");
    private static final Set<String> REPORTS = Set.of("reach", "goal", "ideas.title", "ideas.says", "ideas.from");

    private Pages() {}

    static Who who(Edit edit, State after, State before, LocalDate asOf) {
        var links = new Links(after.ruleBook().career().id());
        var entry = edit.entry();
        return switch (entry.kind()) {
            case CAREER -> career(edit, links);
            case PARAGRAPH -> page("Whoever opens the page about the career", links.about());
            case STEP, CONTRADICTION, SAYING -> page("Whoever opens “How we decide”", links.howWeDecide());
            case EDITION -> page("Whoever opens “How we decide”, or reads the feed of changes", links.howWeDecide());
            case SOURCE, REQUIREMENT ->
                edit.changed().stream().allMatch(it -> it.key().equals("check-by"))
                        ? nobody("Nobody: `rules due` lists it by that day")
                        : page("On no report that was looked at; whoever opens “How we decide”", links.howWeDecide());
            case QUESTION, OPTION, YEAR_GROUP, SECTION -> asked(edit, after, before, asOf, links);
            case REPLY -> nobody("Whoever comes back after the window has closed");
            case ROUND ->
                OnReport.mayStandElsewhere(edit)
                        ? page("On “How we decide” alone, of the reports that were looked at", links.howWeDecide())
                        : nobody(
                                edit.changed().stream().allMatch(it -> it.key().equals("again"))
                                        ? "Whoever plans to apply in it"
                                        : "Nobody that was looked at, on this day");
            case WINDOW ->
                LatePlaces.of(edit, after, before)
                        .map(told -> nobody(told.who(asOf)))
                        .orElseGet(() -> nobody("Nobody that was looked at, on this day"));
            case EXAMPLE -> nobody("Nobody: an example is a promise, which `rules check` keeps");
            default -> nobody("Nobody that was looked at, on this day");
        };
    }

    private static Who career(Edit edit, Links links) {
        if (edit.what() == What.VERSION) {
            return nobody("Everybody: it stands in the small print of every report");
        }
        if (edit.changed().stream().anyMatch(it -> REPORTS.contains(it.key()))) {
            return nobody("Whoever reads a report");
        }
        if (edit.changed().stream().allMatch(it -> it.key().startsWith("known-by-letters."))) {
            return nobody("Nobody: `rules check` asks which letters may stand without their words");
        }
        return edit.changed().stream().allMatch(it -> START.contains(it.key()))
                ? page("Whoever opens the start page", Links.start())
                : page("Whoever opens the page about the career", links.about());
    }

    private static Who asked(Edit edit, State after, State before, LocalDate asOf, Links links) {
        var isGone = edit.after().isEmpty();
        var state = isGone ? before : after;
        var id = questionOf(edit.entry(), state);
        var question = state.ruleBook().questions().stream()
                .filter(it -> id.filter(it.id()::equals).isPresent())
                .findFirst();
        if (question.isEmpty()) {
            return nobody("Whoever is asked its questions");
        }
        var gained = gainedByGroups(edit, question.get());
        if (!gained.isEmpty()) {
            return page(
                    "Whoever answers " + gained + " to “"
                            + question.get().wording().ask() + "”",
                    address(question.get(), after, asOf, links));
        }
        var inWords = "Whoever is " + (isGone ? "no longer " : "") + "asked “"
                + question.get().wording().ask() + "”";
        return isGone ? nobody(inWords) : page(inWords, address(question.get(), after, asOf, links));
    }

    /** The options that came into a group of this question, or left it: they alone mean something else now. */
    private static String gainedByGroups(Edit edit, Question question) {
        if (edit.what() != What.SET
                || edit.changed().stream().anyMatch(it -> !it.key().startsWith("groups."))) {
            return "";
        }
        var options = edit.changed().stream()
                .flatMap(it -> Stream.concat(it.removed().stream(), it.added().stream()))
                .collect(Collectors.toSet());
        return question instanceof Choice choice
                ? choice.options().stream()
                        .filter(option -> options.contains(option.id()))
                        .map(option -> "“" + option.text() + "”")
                        .collect(Collectors.joining(" or "))
                : "";
    }

    private static Optional<String> questionOf(Entry entry, State state) {
        return entry.kind() == EntryKind.QUESTION
                ? Optional.of(entry.id())
                : entry.within()
                        .map(state.written().entries()::get)
                        .filter(it -> it.kind() == EntryKind.QUESTION)
                        .map(Entry::id);
    }

    /** With what one of the examples has answered before it. */
    private static Address address(Question asked, State after, LocalDate asOf, Links links) {
        var book = after.ruleBook();
        var before = book.questions().subList(0, book.questions().indexOf(asked));
        var answers = book.examples().stream()
                .map(example -> example.answers())
                .filter(it -> it.to(asked).isPresent())
                .findFirst()
                .orElse(Answers.none());
        return links.question(asked.id()).and(new AsOf(asOf, true).write()).and(answers.write(before));
    }

    private static Who page(String inWords, Address address) {
        return new Who(inWords, 0, 0, Optional.empty(), Optional.of(address.toString()));
    }

    private static Who nobody(String inWords) {
        return new Who(inWords, 0, 0, Optional.empty(), Optional.empty());
    }
}
