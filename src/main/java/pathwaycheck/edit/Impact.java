package pathwaycheck.edit;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.proof.ComparedJourneys;
import pathwaycheck.proof.ComparedJourneys.End;
import pathwaycheck.proof.Person;
import pathwaycheck.proof.Proof;
import pathwaycheck.proof.Told;
import pathwaycheck.proof.Translated;
import pathwaycheck.report.InWords;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

/**
 * What was done to a rule book, and what follows from it for people.
 *
 * @param career its id
 * @param version what authors call the state as it is
 * @param isVersionRaised that name is another one than before
 * @param toTell what {@code changes.yaml} should say of that version; empty: it says so, or nobody wants it to
 * @param journeys how many ways through the questions were looked at; none: there was no need
 * @param isEveryWay they are all that there are
 * @param done each thing that was done
 * @param forgotten where something new may stand, too
 * @param follows what people are told otherwise though nobody wrote it, the most frequent first
 */
public record Impact(
        String career,
        LocalDate asOf,
        String version,
        boolean isVersionRaised,
        Optional<ToTell> toTell,
        long journeys,
        boolean isEveryWay,
        List<Done> done,
        List<Forgotten> forgotten,
        List<Followed> follows) {

    /** Enough to meet whoever is not very rare, and gone in seconds. */
    private static final int MOST = 3_000;

    public Impact {
        done = List.copyOf(done);
        forgotten = List.copyOf(forgotten);
        follows = List.copyOf(follows);
    }

    /**
     * One thing that was done.
     *
     * @param what as in “Source “The club” (club) is dated anew”
     * @param kind what it is, for programs
     * @param isExample it was done to an example, which nobody reads
     * @param alsoIn where else the very same was done
     * @param places what differs
     * @param who who gets it
     * @param lines of a window, the lines of this person's report that differ, because of all that was done
     */
    public record Done(
            String what,
            What kind,
            boolean isExample,
            List<String> alsoIn,
            List<Place> places,
            Who who,
            List<Line> lines) {
        public Done {
            alsoIn = List.copyOf(alsoIn);
            places = List.copyOf(places);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of somebody's report.
     *
     * @param about as “what to prepare for: Apply.”
     * @param was what was told; empty: nothing
     * @param is what is told; empty: nothing
     */
    public record Line(String about, String was, String is) {}

    /**
     * A value that differs.
     *
     * @param file from the career's folder
     * @param key as it is written there
     * @param removed what is told no longer; empty: nothing
     * @param added what is told now
     */
    public record Place(String file, int line, String key, List<String> removed, List<String> added) {
        public Place {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * What there is to tell people of a version that nothing is said of yet.
     *
     * @param requirements the ids of those that were touched
     * @param rounds the ids of those that were touched
     */
    public record ToTell(List<String> requirements, List<String> rounds) {
        public ToTell {
            requirements = List.copyOf(requirements);
            rounds = List.copyOf(rounds);
        }
    }

    /** Something that follows, and what one person was told, and is told. */
    public record Followed(String what, String was, String is, Who who) {}

    /**
     * Who gets something.
     *
     * @param inWords as “Whoever opens the page about the career”
     * @param journeys on how many ways through the questions; none: it is on no report
     * @param of how many ways were looked at there: those of the new rules, or of what only the old ones tell, of
     *     theirs
     * @param person one of them; empty: a page is the same for everybody
     * @param address what shows it; empty: nothing does
     */
    public record Who(String inWords, long journeys, long of, Optional<String> person, Optional<String> address) {}

    /** Nothing differs. */
    public boolean isNothing() {
        return done.isEmpty();
    }

    /**
     * Compares a career as it was with the same career as it is.
     *
     * @param everyWay goes on every way through the questions, however many there are; otherwise on some, if they are
     *     many
     */
    public static Impact of(State before, State after, LocalDate asOf, boolean everyWay, Proof.Progress progress) {
        var edits = WrittenDifference.between(before.written(), after.written());
        return new Comparing(before, after, asOf, edits, everyWay).impact(progress);
    }

    /** One state of a rule book: as it is written, and as it is read. */
    public record State(WrittenBook written, RuleBook ruleBook) {}

    /** One comparison, from the edits to those who get them. */
    private static final class Comparing {

        private static final Set<EntryKind> ON_NO_REPORT = Set.of(
                EntryKind.CAREER,
                EntryKind.PARAGRAPH,
                EntryKind.STEP,
                EntryKind.SECTION,
                EntryKind.OPTION,
                EntryKind.YEAR_GROUP,
                EntryKind.REPLY,
                EntryKind.CONTRADICTION,
                EntryKind.SAYING,
                EntryKind.EDITION,
                EntryKind.EXAMPLE);

        /** No change to one of these moves anything else. */
        private static final Set<EntryKind> BESIDE_REPORTS =
                Set.of(EntryKind.CONTRADICTION, EntryKind.EDITION, EntryKind.EXAMPLE);

        private static final Set<What> ASK_THE_SAME =
                Set.of(What.PUBLISHED, What.TAKEN_BACK, What.DATED, What.EXPECTED);

        private final State before;
        private final State after;
        private final LocalDate asOf;
        private final List<Edit> edits;
        private final List<Trace> traces;
        private final Map<Object, Share> shares = new LinkedHashMap<>();
        private final Map<Object, Found> people = new LinkedHashMap<>();
        private final boolean everyWay;
        private long all;
        private boolean isAll = true;

        /** So many of all ways through the questions of one rule book. */
        private record Share(long journeys, long of) {}

        /** One of those who get something, as they are called. */
        private record Found(Person person, String inWords) {}

        Comparing(State before, State after, LocalDate asOf, List<Edit> edits, boolean everyWay) {
            this.everyWay = everyWay;
            this.before = before;
            this.after = after;
            this.asOf = asOf;
            this.edits = edits;
            this.traces = edits.stream()
                    .map(edit -> Trace.of(
                            edit,
                            before.ruleBook(),
                            after.ruleBook(),
                            asOf,
                            before.written().entries(),
                            after.written().entries()))
                    .toList();
        }

        Impact impact(Proof.Progress progress) {
            if (edits.stream().anyMatch(Comparing::canBeOnReports)) {
                goThrough(progress);
            }
            var done = new ArrayList<Done>();
            for (var number = 0; number < edits.size(); number++) {
                done.add(done(number));
            }
            done.sort(Comparator.comparing(Done::isExample).thenComparing(Done::kind));
            var follows = new ArrayList<Followed>();
            people.keySet().forEach(kind -> {
                if (kind instanceof Consequence consequence) {
                    follows.add(followed(consequence));
                }
            });
            follows.sort((one, other) ->
                    Long.compare(other.who().journeys(), one.who().journeys()));
            var version = after.ruleBook().version();
            return new Impact(
                    after.ruleBook().career().id(),
                    asOf,
                    version,
                    !version.equals(before.ruleBook().version()),
                    Optional.of(after.ruleBook().editions())
                            .filter(editions -> !editions.isEmpty())
                            .filter(editions -> editions.stream()
                                    .noneMatch(it -> it.version().equals(version)))
                            .map(editions -> new ToTell(touched(EntryKind.REQUIREMENT), touched(EntryKind.ROUND))),
                    all,
                    isAll,
                    done,
                    Forgotten.between(before.written(), after.written()),
                    follows);
        }

        /** The ids of the entries of this kind that are still there, and have something in them that was changed. */
        private List<String> touched(EntryKind kind) {
            var entries = after.written().entries();
            return edits.stream()
                    .flatMap(edit -> edit.after().stream())
                    .flatMap(entry -> Stream.concat(Stream.of(entry), entry.within().map(entries::get).stream()))
                    .filter(entry -> entry.kind() == kind)
                    .map(WrittenBook.Entry::id)
                    .distinct()
                    .toList();
        }

        private static boolean canBeOnReports(Edit edit) {
            var kind = edit.entry().kind();
            return edit.what().canChangeReports() && !BESIDE_REPORTS.contains(kind)
                    || !ON_NO_REPORT.contains(kind)
                            && (kind != EntryKind.QUESTION
                                    || edit.changed().stream().anyMatch(it -> Set.of("ask", "not-sure.find-out")
                                            .contains(it.key())))
                            && edit.what() != What.RENAMED;
        }

        private void goThrough(Proof.Progress progress) {
            var one = after.ruleBook();
            var other = before.ruleBook();
            addExamples(one, other);
            progress.begin("comparing by the new rules");
            var now = go(one, other, true, progress);
            all = now.journeys();
            isAll = now.isAll();
            add(now);
            var asksTheSame = edits.stream()
                    .allMatch(edit -> !edit.what().canChangeReports() || ASK_THE_SAME.contains(edit.what()));
            if (!asksTheSame) {
                progress.begin("comparing by the old rules");
                add(go(other, one, false, progress));
            }
        }

        private ComparedJourneys<Object> go(RuleBook one, RuleBook other, boolean isTurned, Proof.Progress progress) {
            var who = new WhoGetsWhat(edits, traces, isTurned);
            return everyWay
                    ? ComparedJourneys.of(one, other, asOf, who, progress)
                    : ComparedJourneys.some(MOST, one, other, asOf, who, progress);
        }

        /** Whom only the rules of before lead there is told after those whom the new ones do. */
        private void add(ComparedJourneys<Object> walk) {
            walk.byKind().forEach((kind, count) -> shares.putIfAbsent(kind, new Share(count, walk.journeys())));
            walk.people().forEach((kind, person) -> people.putIfAbsent(kind, new Found(person, person.inWords())));
        }

        /** Authors know the people of their examples by name. */
        private void addExamples(RuleBook one, RuleBook other) {
            var who = new WhoGetsWhat(edits, traces, true);
            for (var example : one.examples()) {
                var here = Assessment.of(one, example.answers(), asOf);
                var there = Assessment.of(other, Translated.answers(example.answers(), one, other), asOf);
                if (new Asking(here).next().isEmpty()) {
                    var end = new End(
                            here,
                            there,
                            one.requirements().toList(),
                            other.requirements().toList(),
                            question -> true);
                    who.of(end)
                            .forEach(kind -> people.putIfAbsent(
                                    kind,
                                    new Found(
                                            new Person(one, example.answers(), asOf),
                                            "“" + example.name() + "” of people.yaml")));
                }
            }
        }

        private Done done(int number) {
            var edit = edits.get(number);
            var names = new EntryInWords(
                    edit.after().isPresent()
                            ? after.written().entries()
                            : before.written().entries());
            var window = window(edit);
            return new Done(
                    names.of(edit.entry()) + " " + edit.what().inWords(),
                    edit.what(),
                    edit.entry().kind() == EntryKind.EXAMPLE,
                    edit.alsoIn(),
                    window.map(List::of).orElseGet(() -> places(edit)),
                    people.containsKey(number) ? who(number) : Pages.who(edit, after, before, asOf),
                    window.isPresent() && people.containsKey(number)
                            ? lines(people.get(number).person())
                            : List.of());
        }

        /** What their report tells otherwise. */
        private List<Line> lines(Person person) {
            var was = told(before.ruleBook(), person).lines();
            var is = told(after.ruleBook(), person).lines();
            return is.apartFrom(was).stream()
                    .map(about -> new Line(about, was.of(about), is.of(about)))
                    .toList();
        }

        private List<Place> places(Edit edit) {
            var was = new WholeSentence(before.written().entries());
            var is = new WholeSentence(after.written().entries());
            return edit.changed().stream()
                    .map(it -> new Place(
                            it.entry().file(),
                            it.line(),
                            edit.changed().stream().anyMatch(other -> other.entry() != it.entry())
                                            && it.entry() != edit.entry()
                                    ? it.entry().kind().word() + " "
                                            + it.entry().id() + ", " + it.key()
                                    : it.key(),
                            was.of(it.entry(), it.key(), it.removed()),
                            is.of(it.entry(), it.key(), it.added())))
                    .toList();
        }

        /** A window in the words in which people read of its days; empty: what was done is not told in them. */
        private Optional<Place> window(Edit edit) {
            var entry = edit.entry();
            if (entry.kind() != EntryKind.WINDOW) {
                return Optional.empty();
            }
            var round = entry.within().orElseThrow().replaceFirst("^round ", "");
            var was = window(round, entry.id(), before.ruleBook());
            var is = window(round, entry.id(), after.ruleBook());
            return was.equals(is) ? Optional.empty() : Optional.of(new Place(entry.file(), entry.line(), "", was, is));
        }

        private static List<String> window(String round, String year, RuleBook book) {
            return book.rounds().stream()
                    .filter(it -> it.id().equals(round))
                    .map(it -> it.in(Year.parse(year)))
                    .map(it -> InWords.window(it).toString())
                    .toList();
        }

        private Who who(Object kind) {
            var found = people.getOrDefault(new WhoGetsWhat.LacksWhatIsNew(kind), people.get(kind));
            var share = shares.getOrDefault(kind, new Share(0, all));
            return new Who(
                    "",
                    share.journeys(),
                    share.of(),
                    Optional.of(found.inWords()),
                    Optional.of(found.person().address()));
        }

        private Followed followed(Consequence consequence) {
            var person = people.get(consequence).person();
            return new Followed(
                    consequence.what(),
                    line(consequence.about(), before.ruleBook(), person),
                    line(consequence.about(), after.ruleBook(), person),
                    who(consequence));
        }

        private String line(String about, RuleBook book, Person person) {
            return told(book, person).lines().of(about);
        }

        private Told told(RuleBook book, Person person) {
            var answers = Translated.answers(person.answers(), person.ruleBook(), book);
            return FirstThing.in(Told.of(
                    Assessment.of(book, answers, asOf), book.requirements().toList()));
        }
    }
}
