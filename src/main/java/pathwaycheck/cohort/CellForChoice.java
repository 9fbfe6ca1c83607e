package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.visit.Wrong;

/**
 * What a cell says to a question with options.
 *
 * @param cell as people see it; never empty
 */
record CellForChoice(String cell, Choice choice, AllNames names) {

    /** Behind a list, and not behind one word of it, which then is in doubt itself. */
    private static final Pattern QUESTION_MARK_BEHIND = Pattern.compile("\\s+\\?$");

    /** The same in words, where no option is called so: the pupil is asked. */
    private static final Set<String> NOTHING_YET =
            Set.of("none-yet", "not-yet", "nothing-yet", "not-known", "not-known-yet", "unknown");

    /** As "(dropped Chemistry)": what stands before it is taken, and this is not. */
    private static final Pattern DROPPED =
            Pattern.compile("\\s*\\(((?:dropped|gave up|stopped|was)\\s[^()]*)\\)", Pattern.CASE_INSENSITIVE);

    /** A whole list in brackets, as "(had Bio, Chem, Maths)". */
    private static final Pattern ALL_IN_BRACKETS =
            Pattern.compile("\\(\\s*(?:(?:had|took|did|has)\\s+)?([^()]+)\\)", Pattern.CASE_INSENSITIVE);

    /** With what somebody says beside its answers: that something was dropped, or that there may be more. */
    ReadCell read() {
        var all = ALL_IN_BRACKETS.matcher(cell);
        if (choice.many() && all.matches() && !DROPPED.matcher(cell).find()) {
            return new CellForChoice(all.group(1).strip(), choice, names).read();
        }
        var dropped = choice.many()
                ? DROPPED.matcher(cell).results().map(it -> it.group(1)).toList()
                : List.<String>of();
        if (!dropped.isEmpty()) {
            var read = new CellForChoice(DROPPED.matcher(cell).replaceAll("").strip(), choice, names).read();
            return read.with(
                    Stream.concat(read.beside().stream(), dropped.stream()).toList());
        }
        return (choice.many() ? perhapsMore() : atALevel())
                .or(() -> new HeadedList(cell, choice, names).read())
                .orElseGet(() -> withParts());
    }

    /** Where a level is named at which an option asks for several things, it is that option in full or none. */
    private Optional<ReadCell> atALevel() {
        var level = new AtALevel(choice, names);
        if (!level.isNamedIn(cell) || isWritten()) {
            return Optional.empty();
        }
        return Optional.of(level.meant(cell)
                .map(option -> ReadCell.pairs(
                        List.of(new Pair(choice.id(), option.id())),
                        List.of(new ReadAs(choice, Shown.inFull(cell), option).inDoubt())))
                .orElseGet(() -> noAnswer(List.of(Shown.inFull(cell)), choice, names)));
    }

    /** It is an option in the rules' own words. */
    private boolean isWritten() {
        var plain = Columns.plain(cell);
        return choice.options().stream()
                .anyMatch(option -> option.id().equals(plain)
                        || names.of(choice).plain(option).contains(plain));
    }

    private ReadCell withParts() {
        var read = byItself();
        return choice.many() && (read.wrong().isPresent() || !read.pairs().isEmpty())
                ? read.of(Stream.concat(parts().all().stream(), parts().grades(read).stream())
                        .toList())
                : read;
    }

    /** What the answers in it come to, whatever is said beside them. */
    ReadCell byItself() {
        var whole = NamedOption.byTheRules(cell, choice, names);
        if (whole.isPresent()) {
            return chosen(List.of(whole.get()), List.of()).naming(parts().each());
        }
        // What stands for any words could swallow an answer to another question.
        var beside =
                choice.many() || !names.of(choice).isInDoubt(cell) ? Optional.<ReadCell>empty() : withOthersBeside();
        if (beside.isPresent()) {
            return beside.get();
        }
        var options = new ArrayList<String>();
        var guesses = new ArrayList<ReadAs>();
        var unknown = new ArrayList<String>();
        var notCounted = new ArrayList<String>();
        var parts = parts().all();
        var denied = names.of(choice).denied(parts);
        for (var place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            if (place >= denied
                    && NamedOption.of(part, choice, names).filter(Option::alone).isEmpty()) {
                unknown.add(part);
                continue;
            }
            var together = names.of(choice).together().meant(part);
            if (!together.isEmpty()) {
                together.forEach(one -> {
                    options.add(one.id());
                    guesses.add(new ReadAs(choice, Shown.inFull(part), one).inDoubt());
                });
                continue;
            }
            var option = NamedOption.byTheRules(part, choice, names);
            var meant = option.isPresent() ? Optional.<ReadAs>empty() : guess(part);
            option.ifPresent(options::add);
            meant.ifPresent(it -> {
                options.add(it.value());
                guesses.add(it);
            });
            if (option.isEmpty() && meant.isEmpty()) {
                (names.isNotCounted(part, choice) || Parts.saysPerhapsMore(part, choice) ? notCounted : unknown)
                        .add(part);
            }
        }
        if (unknown.isEmpty() && !options.isEmpty()) {
            return chosen(options, guesses).naming(parts().each()).with(notCounted);
        }
        if (NOTHING_YET.contains(Columns.plain(cell))) {
            return ReadCell.pairs(List.of());
        }
        unknown.addAll(options.isEmpty() ? notCounted : List.of());
        // What looks like an option may be one, and without it the others would say something else.
        return options.isEmpty()
                        || unknown.stream().anyMatch(part -> names.of(choice).isAlmostOne(part))
                ? withOthersBeside()
                        .orElseGet(() ->
                                noAnswer(choice.many() && !unknown.isEmpty() ? unknown : List.of(cell), choice, names))
                : chosen(options, guesses).with(notCounted).apartFrom(noAnswer(unknown, choice, names));
    }

    /** The option that these words are a name of which is not the rules' own; a grade may stand behind it. */
    private Optional<ReadAs> guess(String part) {
        return names.of(choice)
                .meant(part)
                .or(() -> Optional.of(Parts.withoutGrade(part))
                        .filter(bare -> choice.many() && !bare.equals(part))
                        .flatMap(bare -> NamedOption.of(bare, choice, names)))
                .map(option -> new ReadAs(choice, Shown.inFull(part), option))
                .map(it -> names.of(choice).isInDoubt(part) ? it.inDoubt() : it)
                .or(() -> either(part));
    }

    /** Grades of which either may come, as "BBB/ABB": where they come to different answers, nobody is sure. */
    private Optional<ReadAs> either(String part) {
        var both = names.of(choice).grades().both(part).or(() -> names.of(choice)
                .grades()
                .besideOthers(part));
        if (both.isPresent()) {
            return both.map(option -> new ReadAs(choice, Shown.inFull(part), option).inDoubt());
        }
        var options = names.of(choice).grades().either(part);
        if (options.size() == 1) {
            return Optional.of(new ReadAs(choice, Shown.inFull(part), options.get(0)).inDoubt());
        }
        return options.isEmpty() || !choice.offersNotSure()
                ? Optional.empty()
                : Optional.of(ReadAs.notSure(choice, Shown.inFull(part)));
    }

    /** What is said where these are no answers to this question. */
    static ReadCell noAnswer(List<String> unknown, Choice choice, AllNames names) {
        var part = unknown.get(0);
        var all = unknown.stream().map(Shown::of).collect(Collectors.joining("”, “"));
        return ReadCell.wrong(
                all,
                unknown,
                "“" + all + "” is no answer here"
                        + names.of(choice).wider(part).stream()
                                .findFirst()
                                .map(it -> ", as it may be more than “" + it.text() + "”")
                                .orElse("")
                        + "; write "
                        + names.of(choice).grades().insteadOf(part).orElse("")
                        + (choice.many() ? "some of these with semicolons between them: " : "one of these: ")
                        + String.join(", ", choice.in(Wrong.ANSWERS)));
    }

    /**
     * One option, and beside it what other questions of its section ask, as "BTEC Engineering + A level Maths". Empty:
     * the cell is not so, and to read a part of it alone could be wrong, as of "Physics and Philosophy".
     */
    private Optional<ReadCell> withOthersBeside() {
        var parts = Parts.pieces(cell).toList();
        if (choice.many() || parts.size() < 2) {
            return Optional.empty();
        }
        var own = parts.stream()
                .filter(part -> NamedOption.of(part, choice, names).isPresent())
                .toList();
        var others = parts.stream().filter(part -> !own.contains(part)).toList();
        var options = own.stream()
                .map(part -> NamedOption.of(part, choice, names).orElseThrow())
                .distinct()
                .toList();
        var isAllAsked = others.stream().allMatch(part -> names.beside(choice).stream()
                .anyMatch(other -> NamedOption.of(part, other, names).isPresent()));
        return options.size() == 1 && isAllAsked
                ? Optional.of(ReadCell.pairs(
                                List.of(new Pair(choice.id(), options.get(0).id())),
                                own.stream()
                                        .filter(part -> NamedOption.byTheRules(part, choice, names)
                                                .isEmpty())
                                        .map(part -> new ReadAs(choice, Shown.inFull(part), options.get(0)))
                                        .toList())
                        .with(others))
                : Optional.empty();
    }

    /**
     * A list behind which somebody says that they are not sure, as "Maths, Physics, not sure" or "Maths, Physics ?":
     * what it names counts, and nobody knows how many there are. Empty: nobody says so, or nothing of it is an answer.
     */
    private Optional<ReadCell> perhapsMore() {
        var parts = Parts.BETWEEN
                .splitAsStream(QUESTION_MARK_BEHIND.matcher(cell).replaceFirst("; ?"))
                .filter(part -> !part.isBlank())
                .toList();
        var unsure = parts.stream()
                .filter(part -> Parts.saysPerhapsMore(part, choice))
                .toList();
        var sure = parts.stream().filter(part -> !unsure.contains(part)).collect(Collectors.joining("; "));
        return unsure.isEmpty() || sure.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellForChoice(sure, choice, names).read())
                        .filter(read -> !read.pairs().isEmpty())
                        .map(read -> read.naming(List.of())
                                .with(Stream.concat(read.beside().stream(), unsure.stream())
                                        .toList()));
    }

    /** For "One other subject" that is named more than once, "Two or more other subjects". */
    private String several(String id, List<String> named) {
        return named.stream().filter(id::equals).count() < 2
                ? id
                : choice.options().stream()
                        .filter(option -> option.id().equals(id))
                        .flatMap(one -> choice.options().stream()
                                .filter(other ->
                                        Bound.isOfMore(PlainWords.of(one.text()), PlainWords.of(other.text()))))
                        .map(Option::id)
                        .findFirst()
                        .orElse(id);
    }

    /** What stands for everything else may be meant more than once. */
    private ReadCell chosen(List<String> named, List<ReadAs> read) {
        var options = named.stream().map(id -> several(id, named)).toList();
        var guesses = read.stream()
                .map(it -> choice.options().stream()
                        .filter(option -> option.id().equals(several(it.value(), named)))
                        .filter(option -> !option.id().equals(it.value()))
                        .findFirst()
                        .map(option -> new ReadAs(choice, it.words(), option))
                        .orElse(it))
                .toList();
        var rest = guesses.stream().map(it -> it.value()).toList();
        var pairs = new ArrayList<Pair>();
        for (var option : options) {
            var pair = new Pair(choice.id(), option);
            if (!rest.contains(option) || !pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
        return ReadCell.pairs(pairs, guesses);
    }

    private Parts parts() {
        return new Parts(cell, choice, names);
    }
}
