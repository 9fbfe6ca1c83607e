package pathwaycheck.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.proof.ComparedJourneys;
import pathwaycheck.proof.ComparedJourneys.End;
import pathwaycheck.proof.Told;
import pathwaycheck.question.Question;
import pathwaycheck.report.Goal;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.report.ToDo;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Assessment;

/**
 * Tells at the end of a journey which edits this person reads, and what else they are told otherwise: an edit's number
 * in the list, or a {@link Consequence}.
 */
final class WhoGetsWhat implements ComparedJourneys.Kinds<Object> {

    private static final List<String> GOES_WITH_STATUS = List.of(
            "what to do about ",
            "the days of what to do about ",
            "other ways than ",
            "who says so about ",
            "where to go about ",
            "from when on, about ",
            "the day that has passed, about ",
            "whom to ask about ",
            "what to find out for ",
            "what sources say differently about ");

    private static final List<String> NO_NEWS_OF_THEIR_OWN = List.of("who says so about ", "where to go about ");

    /** A page that is told no longer, or now, is news of what rests on it, and its day goes with it. */
    private static final String CHECKED = "the day on which we last compared our rules with our notes of ";

    private static final String DAYS = "the days of what to do about ";
    private static final String PREPARE = "what to prepare for: ";
    private static final String QUESTION = "the question “";
    private static final String GOAL = "the goal ";
    private static final String WORST = "the latest month ";
    private static final String WAY = "the way to ";
    private static final String SECOND = "another way to ";
    private static final String ANSWER = "the answer";

    /** Where a requirement is named, what to do about it comes into plans. */
    private static final Set<String> NAME_REQUIREMENTS = Set.of("after", "requirements");

    /** A kind of its own: whoever does not meet what is new says more of it than who meets it already. */
    record LacksWhatIsNew(Object edit) {}

    private final List<Edit> edits;
    private final List<Trace> traces;
    private final boolean isTurned;
    private final boolean canChangeReports;
    private final Set<String> moved;

    /** @param isTurned journeys are those by the new rule book */
    WhoGetsWhat(List<Edit> edits, List<Trace> traces, boolean isTurned) {
        this.edits = edits;
        this.traces = traces;
        this.isTurned = isTurned;
        this.canChangeReports = edits.stream().anyMatch(edit -> edit.what().canChangeReports());
        this.moved = Stream.concat(
                        traces.stream().flatMap(trace -> trace.about().stream()),
                        edits.stream().flatMap(WhoGetsWhat::named))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Object> of(End end) {
        var found = new HashSet<Object>();
        addOptionsThatOnlyOneKnows(end, found);
        if (!found.isEmpty()) {
            return found;
        }
        var there = end.toldThere();
        var here = end.told();
        var asks = there.asked().stream()
                .filter(question -> !here.asked().contains(question))
                .toList();
        if (!asks.isEmpty()) {
            // What they are told once they have answered is found on the other rule book's journeys.
            asks.forEach(question -> addAsked(question, found));
            return found;
        }
        compare(isTurned ? there : here, isTurned ? here : there, found);
        if (!moved.isEmpty()) {
            addPlanned(end, isTurned ? there : here, isTurned ? here : there, found);
        }
        var onReport = new OnReport(List.of(there.report(), here.report()));
        found.removeIf(kind -> kind instanceof Integer number && !onReport.shows(edits.get(number)));
        for (var number = 0; number < edits.size(); number++) {
            if (found.contains(number) && isNewRequirement(edits.get(number))) {
                standTo(number, isTurned ? end.here() : end.there(), found);
            }
        }
        return found;
    }

    private static boolean isNewRequirement(Edit edit) {
        return edit.entry().kind() == EntryKind.REQUIREMENT && edit.before().isEmpty();
    }

    /** Whom a new requirement does not concern gets nothing of it but that. */
    private void standTo(int number, Assessment now, Set<Object> found) {
        var id = edits.get(number).entry().id();
        var status = now.ruleBook().named(id).map(now::status).orElseThrow();
        if (status == Status.DOES_NOT_APPLY) {
            found.remove(number);
        } else if (status.isMissing()) {
            var title = EntryInWords.title(edits.get(number).entry());
            found.add(new LacksWhatIsNew(number));
            found.add(new Consequence("Some are told that they still lack " + title, title));
        }
    }

    /** What to do about a requirement, in somebody's plan. */
    private record InPlan(String remedy, String words, String requirement) {

        boolean isIn(Set<InPlan> plan) {
            return plan.stream().anyMatch(it -> it.remedy.equals(remedy));
        }
    }

    /** What to do about these requirements stands in somebody's plan by one rule book, and not by the other. */
    private void addPlanned(End end, Told was, Told is, Set<Object> found) {
        var before = planned(was, isTurned ? end.there() : end.here());
        var after = planned(is, isTurned ? end.here() : end.there());
        after.stream().filter(it -> !it.isIn(before)).forEach(it -> {
            found.add(new Consequence("Some now have " + it.words() + " in their plan", way(is)));
            addWhatNames(it.requirement(), found);
        });
        before.stream().filter(it -> !it.isIn(after)).forEach(it -> {
            found.add(new Consequence("Some no longer have " + it.words() + " in their plan", way(was)));
            addWhatNames(it.requirement(), found);
        });
    }

    private Set<InPlan> planned(Told told, Assessment here) {
        if (told.lines().of(way(told)).isEmpty()) {
            return Set.of();
        }
        var ids = told.report().way().stream().map(ToDo::id).collect(Collectors.toSet());
        return here.ruleBook()
                .requirements()
                .filter(it -> moved.contains(it.id()))
                .flatMap(it -> it.remedies().stream()
                        .filter(remedy -> ids.contains(remedy.id()))
                        .map(remedy ->
                                new InPlan(remedy.id(), "“" + remedy.toDo() + "” (" + remedy.id() + ")", it.id())))
                .collect(Collectors.toSet());
    }

    private void addWhatNames(String requirement, Set<Object> found) {
        for (var number = 0; number < edits.size(); number++) {
            if (named(edits.get(number)).anyMatch(requirement::equals)) {
                found.add(number);
            }
        }
    }

    /** The requirements that it names now, or no longer. */
    private static Stream<String> named(Edit edit) {
        return edit.changed().stream()
                .filter(changed -> NAME_REQUIREMENTS.contains(changed.key()))
                .flatMap(changed -> Stream.concat(changed.removed().stream(), changed.added().stream()));
    }

    private static String way(Told told) {
        return WAY + "“" + told.report().goal().title() + "”";
    }

    private void addOptionsThatOnlyOneKnows(End end, Set<Object> found) {
        for (var question : end.here().ruleBook().questions()) {
            var answer = end.here().answers().to(question);
            if (answer.isPresent()
                    && end.there().ruleBook().questions().contains(question)
                    && end.there().answers().to(question).isEmpty()
                    && end.hangsOn().test(question)) {
                for (var option : question.write(answer.get())) {
                    numberOf(EntryKind.OPTION, option, Optional.of("question " + question.id()))
                            .ifPresent(found::add);
                }
            }
        }
    }

    private void addAsked(Question question, Set<Object> found) {
        found.add(numberOf(EntryKind.QUESTION, question.id(), Optional.empty())
                .map(Object.class::cast)
                .orElseGet(() -> new Consequence(
                        isTurned
                                ? "Some are no longer asked “"
                                        + question.wording().ask() + "” (" + question.id() + ")"
                                : "Some are asked “" + question.wording().ask() + "” (" + question.id() + ") too",
                        QUESTION + question.wording().ask() + "”")));
    }

    private Optional<Integer> numberOf(EntryKind kind, String id, Optional<String> within) {
        for (var number = 0; number < edits.size(); number++) {
            var edit = edits.get(number);
            var isIt = edit.entry().kind() == kind
                    && edit.entry().id().equals(id)
                    && (within.isEmpty() || edit.entry().within().equals(within));
            if (isIt && (edit.before().isEmpty() || edit.after().isEmpty())) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private void compare(Told was, Told is, Set<Object> found) {
        addReadBeside(is.lines().byAbout(), found);
        var before = restated(was.lines().byAbout(), is.lines().byAbout(), found);
        var after = is.lines().byAbout();
        var differ = new LinkedHashMap<String, Boolean>();
        addFirstWords(was, is, found);
        if (canChangeReports) {
            addFirstThings(was, is, found);
        }
        after.forEach((about, text) -> note(about, before.getOrDefault(about, ""), text, differ, found));
        before.forEach((about, text) -> {
            if (!after.containsKey(about)) {
                note(about, text, "", differ, found);
            }
        });
        if (!canChangeReports || differ.isEmpty()) {
            return;
        }
        addTimes(differ.keySet(), found);
        var consequences = new HashSet<Consequence>();
        addStatuses(before, after, differ.keySet(), consequences);
        addGoal(was, is, differ.keySet(), consequences);
        var daysMoved = found.stream()
                .anyMatch(it ->
                        it instanceof Integer number && edits.get(number).what().movesDays());
        differ.forEach((about, isExplained) -> {
            var goesWithADay = daysMoved && (about.startsWith(DAYS) || about.startsWith(PREPARE));
            if (!isExplained && !goesWithADay) {
                addOther(about, before, after, was, is, consequences);
            }
        });
        for (var consequence : consequences) {
            for (var number = 0; number < edits.size(); number++) {
                var concerned = traces.get(number).about();
                if (concerned.stream().anyMatch(id -> consequence.about().contains("(" + id + ")"))) {
                    found.add(number);
                }
            }
        }
        // Of what is new or gone itself, that it is told or no longer told is no news of its own.
        consequences.removeIf(it -> isAboutStatus(it.about())
                && (!before.containsKey(it.about()) || !after.containsKey(it.about()))
                && edits.stream()
                        .anyMatch(edit -> (edit.before().isEmpty()
                                        || edit.after().isEmpty())
                                && edit.entry().kind() == EntryKind.REQUIREMENT
                                && it.about().contains("(" + edit.entry().id() + ")")));
        found.addAll(consequences);
    }

    /** A remedy with other times is for whoever has other days because of it, be the goal told in the same words. */
    private void addTimes(Set<String> differ, Set<Object> found) {
        for (var number = 0; number < edits.size(); number++) {
            var edit = edits.get(number);
            if (edit.what() == What.HOW_LONG && edit.entry().kind() == EntryKind.REMEDY) {
                var concerned = traces.get(number).about();
                if (differ.stream().filter(about -> about.startsWith(DAYS)).anyMatch(about -> concerned.stream()
                        .anyMatch(id -> about.contains("(" + id + ")")))) {
                    found.add(number);
                }
            }
        }
    }

    /** First words are filled for each person, so they are known by their id. */
    private void addFirstWords(Told was, Told is, Set<Object> found) {
        if (was.lines().of(ANSWER).equals(is.lines().of(ANSWER))) {
            return;
        }
        for (var number = 0; number < traces.size(); number++) {
            var id = traces.get(number).answer();
            if (id.isPresent() && (isFirst(id.get(), was) || isFirst(id.get(), is))) {
                found.add(number);
            }
        }
    }

    /**
     * Another first thing to do, and another answer, are told even where an edit explains them: an author looks at
     * neither.
     */
    private static void addFirstThings(Told was, Told is, Set<Object> found) {
        if (!tellsTheGoal(was) || !tellsTheGoal(is)) {
            return;
        }
        if (FirstThing.isAnother(was, is)) {
            found.add(new Consequence(
                    "Some are told something else to do next: "
                            + was.report().next().id() + " before, "
                            + is.report().next().id() + " now",
                    FirstThing.ABOUT));
        }
        var one = was.report().headline().map(HeadlineInWords::id);
        var other = is.report().headline().map(HeadlineInWords::id);
        if (!one.equals(other)) {
            found.add(new Consequence(
                    "Some are told another answer first: " + one.orElse("none") + " before, " + other.orElse("none")
                            + " now",
                    ANSWER));
        }
    }

    /** What comes first can only be told once all that the goal rests on is known. */
    private static boolean tellsTheGoal(Told told) {
        return !told.lines().of(GOAL + "“" + told.report().goal().title() + "”").isEmpty();
    }

    private static boolean isFirst(String id, Told told) {
        return told.report().headline().filter(it -> it.id().equals(id)).isPresent();
    }

    private void addReadBeside(Map<String, String> lines, Set<Object> found) {
        for (var number = 0; number < traces.size(); number++) {
            for (var words : traces.get(number).beside()) {
                if (lines.entrySet().stream()
                        .anyMatch(line ->
                                line.getValue().contains(words) || line.getKey().endsWith(words))) {
                    found.add(number);
                }
            }
        }
    }

    /** What was told, but in the words that stand there now. */
    private Map<String, String> restated(Map<String, String> was, Map<String, String> is, Set<Object> found) {
        var restated = new LinkedHashMap<String, String>();
        was.forEach((about, text) -> {
            if (text.equals(is.get(about))) {
                restated.put(about, text);
                return;
            }
            var name = about;
            var words = text;
            for (var number = 0; number < traces.size(); number++) {
                var newName = traces.get(number).restated(name);
                var newWords = traces.get(number).restated(words);
                if (!newName.equals(name) || !newWords.equals(words)) {
                    found.add(number);
                }
                name = newName;
                words = newWords;
            }
            restated.put(name, words);
        });
        return restated;
    }

    private void note(String about, String before, String after, Map<String, Boolean> differ, Set<Object> found) {
        if (before.equals(after)) {
            return;
        }
        var isExplained = false;
        for (var number = 0; number < traces.size(); number++) {
            if (traces.get(number).isReadIn(before, after)) {
                found.add(number);
                isExplained = true;
            }
        }
        differ.put(about, isExplained);
    }

    /** Whoever stands otherwise to a requirement is told otherwise about it: that is one thing. */
    private static void addStatuses(
            Map<String, String> before, Map<String, String> after, Set<String> differ, Set<Consequence> consequences) {
        for (var about : differ) {
            if (isAboutStatus(about)) {
                var was = status(before.getOrDefault(about, ""));
                var is = status(after.getOrDefault(about, ""));
                if (!was.equals(is)) {
                    consequences.add(new Consequence(
                            "Some stand otherwise to " + about + ": " + quoted(was) + " before, " + quoted(is) + " now",
                            about));
                }
            }
        }
    }

    private static boolean isAboutStatus(String about) {
        return about.startsWith("“");
    }

    private static String status(String line) {
        return line.split(":", 2)[0];
    }

    private static String quoted(String status) {
        return status.isEmpty() ? "not told of it" : "“" + status + "”";
    }

    private static void addGoal(Told was, Told is, Set<String> differ, Set<Consequence> consequences) {
        var about = differ.stream()
                .filter(it -> it.startsWith(GOAL) || it.startsWith(WORST))
                .findFirst();
        if (about.isEmpty()) {
            return;
        }
        moved(was.report().goal(), is.report().goal())
                .ifPresent(what -> consequences.add(
                        new Consequence(what, GOAL + "“" + is.report().goal().title() + "”")));
    }

    private static Optional<String> moved(Goal was, Goal is) {
        if (was.atBest().isPresent() && is.atBest().isPresent()) {
            var order = was.atBest().get().compareTo(is.atBest().get());
            if (order != 0) {
                return Optional.of("Some could " + is.reach() + (order < 0 ? " later" : " sooner"));
            }
            return was.atWorst().equals(is.atWorst())
                    ? Optional.empty()
                    : Optional.of("Some are told another latest month in which they could " + is.reach());
        }
        if (was.isReached() != is.isReached()) {
            return Optional.empty();
        }
        return was.atBest().isPresent()
                ? Optional.of("Some can no longer be told when they could " + is.reach())
                : is.atBest().map(day -> "Some can now be told when they could " + is.reach());
    }

    private void addOther(
            String about,
            Map<String, String> before,
            Map<String, String> after,
            Told was,
            Told is,
            Set<Consequence> consequences) {
        if (isAboutStatus(about)
                || NO_NEWS_OF_THEIR_OWN.stream().anyMatch(about::startsWith)
                || about.startsWith(QUESTION)
                || about.startsWith(CHECKED) && !(before.containsKey(about) && after.containsKey(about))
                || goesWithAStatus(about, before, after)) {
            return;
        }
        var goalMoved = moved(was.report().goal(), is.report().goal()).isPresent();
        if (about.startsWith(GOAL) || about.startsWith(WORST)) {
            return;
        }
        if (about.equals(ANSWER)) {
            was.report()
                    .headline()
                    .map(HeadlineInWords::id)
                    .filter(id -> !goalMoved && isFirst(id, is))
                    .ifPresent(id -> consequences.add(
                            new Consequence("Some are told the answer " + id + " in other words", about)));
            return;
        }
        if ((about.startsWith(DAYS) || about.startsWith(PREPARE) || about.startsWith(SECOND)) && goalMoved) {
            return;
        }
        if (about.startsWith(WAY)) {
            consequences.add(new Consequence("Some are planned another way", about));
        } else if (about.startsWith(SECOND)) {
            consequences.add(new Consequence("Some are told another second way", about));
        } else {
            consequences.add(new Consequence("Some are told something else: " + about, about));
        }
    }

    private static boolean goesWithAStatus(String about, Map<String, String> before, Map<String, String> after) {
        return GOES_WITH_STATUS.stream()
                .filter(about::startsWith)
                .map(start -> about.substring(start.length()))
                .anyMatch(rest -> Set.copyOf(before.keySet()).stream()
                                .filter(WhoGetsWhat::isAboutStatus)
                                .filter(rest::startsWith)
                                .anyMatch(it -> !status(before.get(it)).equals(status(after.getOrDefault(it, ""))))
                        || after.keySet().stream()
                                .filter(WhoGetsWhat::isAboutStatus)
                                .filter(rest::startsWith)
                                .anyMatch(it -> !before.containsKey(it)));
    }
}
