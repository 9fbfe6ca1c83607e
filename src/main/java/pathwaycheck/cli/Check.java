package pathwaycheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
 * every example that is told something else, and where two careers disagree.
 */
@Command(
        name = "check",
        description = "Lists everything wrong with the rules of one career, or of all.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            description = "As rules/clinical-engineer; or rules, and every career is checked, but for drafts.")
    private Path folder;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "Writes every address, for a person to open and tick off, in Markdown. Of one career.")
    private Optional<Path> links;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        if (RulesFolder.isOne(folder)) {
            return checkAll();
        }
        var read = options.readFolder(folder);
        var isWell = isWell(read, FileNames.shown(folder));
        if (read.ruleBook().isPresent() && links.isPresent()) {
            isWell &= Options.write(links.get(), LinkList.of(read.ruleBook().get(), options.asOf));
        }
        if (!isWell) {
            return Options.FOUND;
        }
        tell(List.of(read.ruleBook().orElseThrow()));
        return 0;
    }

    private int checkAll() {
        if (links.isPresent()) {
            System.err.println("--links: the links of one career at a time are written; name its folder, as "
                    + FileNames.shown(folder) + "/clinical-engineer");
            return Options.FOUND;
        }
        var read = RulesFolder.read(folder);
        if (read.careers().isEmpty()) {
            read.problems().forEach(System.err::println);
            return Options.FOUND;
        }
        var isWell = true;
        for (var career : read.careers()) {
            var name = FileNames.shown(folder) + "/"
                    + FileNames.shown(career.folder().getFileName());
            Options.tell(career, name);
            isWell &= isWell(career, name);
        }
        read.misnamed().forEach(System.err::println);
        read.disagreements().forEach(it -> System.err.println(it.in(FileNames.shown(folder))));
        read.drafts()
                .forEach(draft -> System.out.println(
                        FileNames.shown(folder) + "/" + draft + ": a draft, and left out; check it by its own name"));
        if (!isWell || !read.misnamed().isEmpty() || !read.disagreements().isEmpty()) {
            return Options.FOUND;
        }
        tell(read.ruleBooks().orElseThrow().all());
        return 0;
    }

    /** Nothing is wrong with this career; or it is told, but for what was told already. */
    private boolean isWell(RuleFolder read, String name) {
        read.wording().forEach(problem -> System.err.println(problem.in(name)));
        if (read.ruleBook().isEmpty()) {
            return false;
        }
        var findings = new Kept(read.ruleBook().get(), read.folder()).asOf(options.asOf);
        findings.forEach(problem -> System.err.println(problem.in(name)));
        return findings.isEmpty() && read.wording().isEmpty();
    }

    private void tell(List<RuleBook> books) {
        var sizes = books.stream().map(Size::of).toList();
        if (options.json) {
            Options.print(sizes.size() == 1 ? sizes.get(0) : sizes);
        } else {
            sizes.forEach(size -> System.out.println(size.inWords()));
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
