package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rulefiles.NamesInUse.Name;

/** Everything found wrong so far. Reading goes on after a problem, so that its author sees all of them at once. */
final class Problems {

    /** Who sees more at once begins with none. */
    static final int MOST_IN_A_FILE = 20;

    /** Something wrong by itself, a name that leads nowhere, and what follows from either. */
    private static final int MOST_AFTER = 2;

    private final List<Found> found = new ArrayList<>();
    private final List<Problem> wording = new ArrayList<>();
    private final Abbreviations abbreviations = new Abbreviations();
    private final NamesInUse names = new NamesInUse();
    private final Map<Node, Problem> missing = new IdentityHashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * A problem, and what it may only follow from.
     *
     * @param after how many kinds of problem come before this one: it is told if none of them is told of those files
     * @param files how the names of those files begin
     * @param leadsNowhere the name that it is about; empty: none
     */
    private record Found(Problem problem, int after, Set<String> files, Optional<Name> leadsNowhere) {

        Found(Problem problem, int after, Set<String> files) {
            this(problem, after, files, Optional.empty());
        }

        private boolean mayFollowFrom(Set<String> broken) {
            return broken.stream().anyMatch(file -> files.stream().anyMatch(file::startsWith));
        }
    }

    /** Those of all texts that were read so far. */
    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Keeps what stands in a file, for those who ask what stands behind a value. */
    void keep(String file, String text) {
        lines.put(file, text.lines().toList());
    }

    /** The line in which this begins. */
    String line(String file, Node node) {
        return node.getStartMark()
                .flatMap(at -> lines.getOrDefault(file, List.of()).stream()
                        .skip(at.getLine())
                        .findFirst())
                .orElse("");
    }

    /** What stands behind this value in its line. */
    String behind(String file, Node value) {
        return value.getEndMark()
                .filter(end ->
                        end.getLine() < lines.getOrDefault(file, List.of()).size())
                .map(end -> {
                    var line = lines.get(file).get(end.getLine());
                    // Columns count characters as people do; a line may hold some that take two places.
                    return end.getColumn() > line.codePointCount(0, line.length())
                            ? ""
                            : line.substring(line.offsetByCodePoints(0, end.getColumn()));
                })
                .orElse("");
    }

    void at(String file, Node node, String what, String toDo) {
        found.add(new Found(at(node, file, what, toDo), 0, Set.of()));
    }

    void at(String file, Mark mark, String what, String toDo) {
        found.add(new Found(at(mark, file, what, toDo), 0, Set.of()));
    }

    void at(String file, int line, int column, String what, String toDo) {
        found.add(new Found(new Problem(file, line, column, what, toDo), 0, Set.of()));
    }

    /**
     * These keys are missing in one entry, in the place of what was told of that before.
     *
     * @param yesOrNo those behind which stands yes or no
     */
    void missing(String file, Node node, Set<String> keys, Set<String> yesOrNo) {
        var before = missing.remove(node);
        found.removeIf(one -> one.problem == before);
        if (keys.isEmpty()) {
            return;
        }
        var names = List.copyOf(keys);
        var what = names.size() == 1
                ? "the key “" + names.get(0) + "” is missing"
                : "these keys are missing: " + String.join(", ", names);
        var toDo = names.size() == 1
                ? "add `" + names.get(0) + ":`" + (yesOrNo.contains(names.get(0)) ? ", with yes or no behind it" : "")
                : names.size() == 2
                        ? "add them, each with a colon behind it"
                        : "add them; or restore the file from its last version, if it breaks off here";
        at(file, node, what, toDo);
        missing.put(node, found.get(found.size() - 1).problem);
    }

    /** A name that leads nowhere, perhaps only because something is wrong with the files in which it should stand. */
    void leadsNowhere(Set<String> files, String file, Node node, String what, String toDo) {
        found.add(new Found(at(node, file, what, toDo), 1, files));
    }

    /** The same, told once if the name leads nowhere from other places too. */
    void leadsNowhere(Name name, Set<String> files, String file, Node node, String what, String toDo) {
        found.add(new Found(at(node, file, what, toDo), 1, files, Optional.of(name)));
    }

    /** Here stands what has this name. */
    void stands(Name name, String file, Node node) {
        names.stands(name, at(node, file, "", ""));
    }

    /** Where that is, as “sources.yaml:8”. */
    String where(Name name) {
        return names.where(name);
    }

    /** Something names it. */
    void isNamed(Name name) {
        names.isNamed(name);
    }

    /** Something that may only follow from anything wrong in those files, or from a name that leads nowhere. */
    void follows(Set<String> files, String file, Node node, String what, String toDo) {
        found.add(new Found(at(node, file, what, toDo), 2, files));
    }

    /** A problem of the file as a whole stands at its beginning. */
    void in(String file, String what, String toDo) {
        at(file, 1, 1, what, toDo);
    }

    /** The words alone are wrong: the rules can be followed all the same. */
    void wording(String file, Node node, String what, String toDo) {
        wording.add(at(node, file, what, toDo));
    }

    private static Problem at(Node node, String file, String what, String toDo) {
        return node.getStartMark()
                .map(mark -> at(mark, file, what, toDo))
                .orElseGet(() -> new Problem(file, 1, 1, what, toDo));
    }

    private static Problem at(Mark mark, String file, String what, String toDo) {
        return new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, what, toDo);
    }

    int count() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of files, lines and columns, each once, without what may only follow from others. */
    List<Problem> list() {
        return inOrder(eachNameOnce());
    }

    private List<Problem> eachNameOnce() {
        var told = new ArrayList<Problem>();
        var byName = new LinkedHashMap<Name, List<Problem>>();
        for (var one : told()) {
            one.leadsNowhere.ifPresentOrElse(
                    name -> byName.computeIfAbsent(name, it -> new ArrayList<>())
                            .add(one.problem),
                    () -> told.add(one.problem));
        }
        // What it may be is told where it is known what it was.
        byName.keySet().removeIf(name -> List.copyOf(byName.keySet()).stream().anyMatch(name::mayBe));
        byName.forEach((name, all) -> {
            var once = inFullOrder(all);
            told.addAll(names.inOne(name, once).map(List::of).orElse(once));
        });
        return told;
    }

    /** How many are not told, as they may only follow from those that are. */
    int leftForLater() {
        return Math.toIntExact(found.stream().map(Found::problem).distinct().count()
                - told().stream().map(Found::problem).distinct().count());
    }

    private List<Found> told() {
        var told = new ArrayList<Found>();
        for (var after = 0; after <= MOST_AFTER; after++) {
            var broken = told.stream().map(it -> it.problem.file()).collect(Collectors.toSet());
            for (var one : found) {
                if (one.after == after && !one.mayFollowFrom(broken)) {
                    told.add(one);
                }
            }
        }
        return told;
    }

    /** What is wrong with the words alone, in the same order. */
    List<Problem> wording() {
        return inOrder(wording);
    }

    private static List<Problem> inFullOrder(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .toList();
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return inFullOrder(problems).stream()
                .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOneFile -> first(ofOneFile).stream())
                .toList();
    }

    /** The first of one file, and how many more there are. */
    private static List<Problem> first(List<Problem> ofOneFile) {
        if (ofOneFile.size() <= MOST_IN_A_FILE) {
            return ofOneFile;
        }
        var first = new ArrayList<>(ofOneFile.subList(0, MOST_IN_A_FILE));
        var next = ofOneFile.get(MOST_IN_A_FILE);
        first.add(new Problem(
                next.file(),
                next.line(),
                next.column(),
                "from here on this file has " + (ofOneFile.size() - MOST_IN_A_FILE) + " more",
                "mend those before, and check again"));
        return first;
    }
}
