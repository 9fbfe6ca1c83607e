package pathwaycheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pathwaycheck.edit.Impact;
import pathwaycheck.edit.ImpactInWords;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.rulefiles.WrittenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was done to a rule book, and who gets it. */
@Command(
        name = "diff",
        description = "Tells what was done to the rules of a career, and who is told something else because of it.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "As rules/clinical-engineer, or rules for all careers: as it was, or as it is.")
    private Path first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The folder as it is now; without it, FOLDER is that, and --since says what it was.")
    private Optional<Path> second;

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "Compares with what git knows of that revision, as HEAD: what was committed last.")
    private Optional<String> since;

    @Option(
            names = "--every-way",
            description = "Goes on every way through the questions. For a large career that takes minutes; without it,"
                    + " some of them stand for all.")
    private boolean everyWay;

    @Mixin
    private Options options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (second.isPresent() == since.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Compared with what? Name two folders, the old one first, or one folder and --since HEAD");
        }
        if (since.isEmpty()) {
            return compare(first, FileNames.shown(first), second.orElseThrow());
        }
        try (var committed = Committed.of(first.toAbsolutePath().normalize(), since.get())) {
            return compare(committed.folder(), since.get() + ":" + FileNames.shown(first), first);
        } catch (Committed.NotThere refused) {
            return compareWithOldName(refused);
        }
    }

    /** The folder of a career may have had another name. */
    private int compareWithOldName(Committed.NotThere refused) throws IOException {
        var folder = first.toAbsolutePath().normalize();
        if (refused.isOfItsName() && folder.getParent() != null) {
            try (var committed = Committed.of(folder.getParent(), since.get())) {
                var gone = new HashSet<>(RulesFolder.namesInside(committed.folder()));
                gone.removeAll(RulesFolder.namesInside(folder.getParent()));
                var was = RenamedCareer.of(folder, committed.folder(), gone);
                if (was.isPresent()) {
                    var before =
                            committed.folder().resolve(FileNames.of(was.get()).getFileName());
                    var told = new ArrayList<Object>();
                    told.add(new Renamed(FileNames.shown(folder.getFileName()), was.get()));
                    impact(before, since.get() + ":" + was.get(), first).ifPresent(told::add);
                    tell(told, told);
                    return Options.FOUND;
                }
            } catch (Committed.NotThere unknown) {
                return refuse(refused);
            }
        }
        return refuse(refused);
    }

    private static int refuse(Committed.NotThere refused) {
        System.err.println(refused.getMessage());
        return Options.FOUND;
    }

    /** Compares one career; or each, of all careers, with its own of before. */
    private int compare(Path before, String nameBefore, Path after) {
        for (var folder : List.of(before, after)) {
            if (!Files.isDirectory(folder)) {
                System.err.println(FileNames.shown(folder) + ": there is no such folder; check the path of the rules");
                return Options.FOUND;
            }
        }
        if (!areAllCareers(before, after)) {
            var impact = impact(before, nameBefore, after);
            impact.ifPresent(it -> tell(it, List.of(it)));
            return impact.filter(Impact::isNothing).isPresent() ? 0 : Options.FOUND;
        }
        var was = RulesFolder.namesInside(before);
        var is = RulesFolder.namesInside(after);
        var come = is.stream().filter(name -> !was.contains(name)).toList();
        var gone = was.stream().filter(name -> !is.contains(name)).toList();
        var renamed = RenamedCareer.between(before, gone, after, come);
        var told = new ArrayList<Object>();
        var found = 0;
        for (var name : new TreeSet<>(Stream.concat(was.stream(), is.stream()).toList())) {
            if (renamed.containsValue(name)) {
                continue;
            }
            if (renamed.containsKey(name)) {
                told.add(new Renamed(name, renamed.get(name)));
                found = Options.FOUND;
            } else if (!was.contains(name) || !is.contains(name)) {
                told.add(new ComeOrGone(name, is.contains(name) ? "new" : "gone"));
                found = Options.FOUND;
                continue;
            }
            var old = renamed.getOrDefault(name, name);
            var impact = impact(
                    before.resolve(FileNames.of(old).getFileName()),
                    nameBefore + "/" + old,
                    after.resolve(FileNames.of(name).getFileName()));
            impact.ifPresent(told::add);
            found = impact.filter(Impact::isNothing).isPresent() ? found : Options.FOUND;
        }
        tell(told, told);
        return found;
    }

    /**
     * A career that stands in one of two folders alone.
     *
     * @param is “new” or “gone”
     */
    private record ComeOrGone(String career, String is) {

        String inWords() {
            return career + ": this career is " + is + ".";
        }
    }

    /** A career whose folder has another name; what else differs is told after it. */
    private record Renamed(String career, String was) {

        String inWords() {
            return career + ": this career was called " + was
                    + ", and is compared with that; its pages have other addresses now.";
        }
    }

    /** One of the two holds careers, and the other is not that of a single one: it may hold none any more, or yet. */
    private static boolean areAllCareers(Path before, Path after) {
        return (RulesFolder.isOne(before) || RulesFolder.isOne(after))
                && !RulesFolder.isOfOneCareer(before)
                && !RulesFolder.isOfOneCareer(after);
    }

    /** What was done; empty: one of the two cannot be read, and why is told. */
    private Optional<Impact> impact(Path before, String nameBefore, Path after) {
        var was = state(before, nameBefore);
        var is = state(after, FileNames.shown(after));
        if (was.isEmpty() && since.isPresent()) {
            System.err.println("So they were at “" + since.get() + "”, and this version cannot read them; name an"
                    + " earlier revision, at which they were whole, as " + since.get() + "~1");
        }
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                was.get().ruleBook().hash().equals(is.get().ruleBook().hash())
                        ? Impact.of(was.get(), is.get(), options.asOf, everyWay, (done, all) -> {})
                        : Options.withProgress(
                                "comparing",
                                progress -> Impact.of(was.get(), is.get(), options.asOf, everyWay, progress)));
    }

    private void tell(Object json, List<?> told) {
        if (options.json) {
            Options.print(json);
            return;
        }
        for (var one : told) {
            if (one instanceof Impact impact) {
                ImpactInWords.of(impact).forEach(System.out::println);
            } else if (one instanceof Renamed career) {
                System.out.println(career.inWords());
            } else if (one instanceof ComeOrGone career) {
                System.out.println(career.inWords());
            }
        }
    }

    private static Optional<Impact.State> state(Path folder, String name) {
        return Options.readFolder(folder, name)
                .ruleBook()
                .map(book -> new Impact.State(WrittenBook.read(folder), book));
    }
}
