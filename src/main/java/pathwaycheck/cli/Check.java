package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads one career's rules, or those of all careers, and lists everything that is wrong with the files and their words,
 * every example that is told something else, and where two careers disagree. What nothing names is told beside it.
 */
@Command(
        name = "check",
        description = "Lists everything wrong with the rules of one career, or of all.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    private static final int MOST_LINES = 12;

    @Parameters(
            paramLabel = "FOLDER",
            description = "As rules/clinical-engineer; or rules, and every career is checked, but for drafts.")
    private Path folder;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "Writes every address, for a person to open and tick off, in Markdown. Of one career.")
    private Optional<Path> links;

    @Option(
            names = "--each",
            description = "Tells of each example that is told something else, where one message speaks for many.")
    private boolean each;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        if (RulesFolder.isOne(folder)) {
            return checkAll();
        }
        var read = options.readFolder(folder);
        var checked = check(read, FileNames.shown(folder));
        var isWell = checked.problems().isEmpty();
        if (read.ruleBook().isPresent() && links.isPresent()) {
            isWell &= Options.write(links.get(), LinkList.of(read.ruleBook().get(), options.asOf));
        }
        tell(List.of(checked), isWell);
        return isWell ? 0 : Options.FOUND;
    }

    private int checkAll() {
        if (links.isPresent()) {
            System.err.println("--links: the links of one career at a time are written; name its folder, as "
                    + FileNames.shown(folder) + "/clinical-engineer");
            return Options.FOUND;
        }
        var read = RulesFolder.read(folder);
        var of = FileNames.shown(folder);
        var checked = new ArrayList<Checked>();
        for (var career : read.careers()) {
            var name = FileNames.shown(career.folder().getFileName());
            Options.tell(career, of + "/" + name);
            var disagreements = read.disagreements().stream()
                    .filter(it -> it.file().startsWith(name + "/"))
                    .map(it -> it.in(of));
            var misnamed = read.misnamed().stream().filter(it -> it.startsWith(name + ":"));
            var beside = Stream.concat(misnamed, disagreements).toList();
            beside.forEach(System.err::println);
            checked.add(check(career, of + "/" + name).and(beside));
        }
        if (read.careers().isEmpty()) {
            read.problems().forEach(System.err::println);
        }
        for (var draft : read.drafts()) {
            System.err.println(of + "/" + draft + ": a draft, and left out; check it by its own name");
            checked.add(new Checked(draft, true, Optional.empty(), List.of(), List.of()));
        }
        var isWell = !read.careers().isEmpty()
                && checked.stream().allMatch(it -> it.problems().isEmpty());
        tell(checked, isWell);
        return isWell ? 0 : Options.FOUND;
    }

    /** Everything that is wrong with this career; it is told, but for what was told when it was read. */
    private Checked check(RuleFolder read, String name) {
        var isDraft = RulesFolder.isDraft(read.folder());
        var told = Stream.of(
                        read.wording().stream(),
                        read.ruleBook().filter(book -> !isDraft).stream()
                                .flatMap(book -> new Placeholders(read.folder()).left().stream()),
                        read.ruleBook().stream()
                                .flatMap(book -> new Kept(book, read.folder(), name, each).asOf(options.asOf).stream()))
                .flatMap(problems -> problems)
                .map(problem -> problem.in(name))
                .toList();
        told.forEach(System.err::println);
        if (!read.problems().isEmpty()) {
            tellWhatWasChanged(read.folder(), name);
        }
        var unused = read.ruleBook().stream()
                .flatMap(book -> new Notes(book, read.folder()).lines(options.asOf))
                .map(line -> name + "/" + line)
                .toList();
        unused.forEach(System.err::println);
        return new Checked(
                        Optional.ofNullable(read.folder().getFileName())
                                .map(FileNames::shown)
                                .orElse(name),
                        isDraft,
                        read.ruleBook().map(Size::of),
                        read.problems().stream()
                                .map(problem -> problem.in(name))
                                .toList(),
                        unused)
                .and(told);
    }

    /** Of two places that do not go together, the one that was changed is mostly the slip. */
    private static void tellWhatWasChanged(Path folder, String name) {
        var changed = Committed.changedLines(folder);
        if (!changed.isEmpty()) {
            System.err.println(name + ": since the last commit these lines were changed: "
                    + changed.stream().limit(MOST_LINES).collect(Collectors.joining(", "))
                    + (changed.size() > MOST_LINES ? " and " + (changed.size() - MOST_LINES) + " more" : ""));
        }
    }

    private void tell(List<Checked> checked, boolean isWell) {
        if (options.json) {
            Options.print(checked);
        } else if (isWell) {
            checked.stream().flatMap(it -> it.ruleBook().stream()).forEach(size -> System.out.println(size.inWords()));
        }
    }

    /**
     * What one career comes to.
     *
     * @param career the name of its folder
     * @param isDraft it is nobody's yet; among all careers it is left out, and nothing is known of it
     * @param ruleBook empty: it cannot be read, or is left out
     * @param problems a line each
     * @param unused what nothing names and no example looks at, a line each; it stops nothing
     */
    private record Checked(
            String career, boolean isDraft, Optional<Size> ruleBook, List<String> problems, List<String> unused) {

        Checked and(List<String> more) {
            return new Checked(
                    career,
                    isDraft,
                    ruleBook,
                    Stream.concat(problems.stream(), more.stream()).toList(),
                    unused);
        }
    }

    private record Size(String title, String version, String hash, int questions, long requirements, int people) {

        static Size of(RuleBook book) {
            return new Size(
                    book.career().title(),
                    book.version(),
                    book.hash(),
                    book.questions().size(),
                    book.requirements().count(),
                    book.examples().size());
        }

        String inWords() {
            return title + " " + version + " (" + hash + "): " + questions + " questions, " + requirements
                    + " requirements, " + people
                    + " people. Nothing is wrong with the files, and all of these people are "
                    + "told what they were promised.";
        }
    }
}
