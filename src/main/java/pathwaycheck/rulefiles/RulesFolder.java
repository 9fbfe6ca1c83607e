package pathwaycheck.rulefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.rules.RuleBooks;

/**
 * What the folder of all careers comes to: their rule books, or everything that is wrong with any of them.
 *
 * @param ruleBooks present if and only if there is no problem
 * @param problems each a line with its place, its cause and what to do
 * @param misnamed those of the problems that are about a folder's name
 * @param disagreements where two careers that can be read say different things of what they share, each with both
 *     places; they stop nothing
 * @param drafts the names of the careers that are kept out of service
 */
public record RulesFolder(
        Optional<RuleBooks> ruleBooks,
        List<String> problems,
        List<RuleFolder> careers,
        List<String> misnamed,
        List<Problem> disagreements,
        List<String> drafts) {

    /** How the name of a career begins that is not in service yet. */
    public static final String DRAFT = "draft-";

    /** Folders beside the careers': what editors need to check the files. */
    private static final Set<String> NOT_CAREERS = Set.of("schema");

    /** Addresses begin with it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Enough to see that a folder is not empty. */
    private static final int ONE = 0;

    public RulesFolder {
        problems = List.copyOf(problems);
        careers = List.copyOf(careers);
        misnamed = List.copyOf(misnamed);
        disagreements = List.copyOf(disagreements);
        drafts = List.copyOf(drafts);
    }

    /** A career's folder may have this name. */
    public static boolean mayBeCalled(String name) {
        return NAME.matcher(name).matches();
    }

    /** This folder is that of one career, though a file of it may be missing or have a slip in its name. */
    public static boolean isOfOneCareer(Path folder) {
        return FilesNeeded.TELL_A_CAREER.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** This folder holds careers, and is none itself. */
    public static boolean isOne(Path folder) {
        return !isOfOneCareer(folder) && !namesInside(folder).isEmpty();
    }

    /** The names of the careers' folders in this one, drafts among them, in order; none, if it cannot be listed. */
    public static List<String> namesInside(Path rules) {
        try {
            return inside(rules).stream()
                    .filter(RulesFolder::isOfOneCareer)
                    .map(RulesFolder::name)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** This folder's name says that its career is not in service yet. */
    public static boolean isDraft(Path folder) {
        return folder.getFileName() != null && name(folder).startsWith(DRAFT);
    }

    /** Reads what whoever writes it wants to see: every career's folder, or that of a draft which is named itself. */
    static RulesFolder readForItsAuthor(Path rules) {
        return isDraft(rules) && Files.isDirectory(rules) ? read(List.of(rules), List.of()) : read(rules);
    }

    /** Reads every career's folder; whatever is there, the answer is rule books or a list, never an exception. */
    public static RulesFolder read(Path rules) {
        List<Path> inside;
        try {
            inside = inside(rules);
        } catch (IOException unreadable) {
            return wrong(rules, "the folder cannot be listed; let whoever runs this read it", List.of());
        }
        var drafts = inside.stream()
                .filter(RulesFolder::isDraft)
                .map(RulesFolder::name)
                .toList();
        var folders = inside.stream().filter(it -> !isDraft(it)).toList();
        if (folders.isEmpty()) {
            return wrong(
                    rules,
                    drafts.isEmpty()
                            ? "there is no career here; start where the folder `rules` is, or set"
                                    + " pathway-check.rules to"
                                    + " its path"
                            : "there is no career here but drafts; rename one, without `" + DRAFT + "`, to serve it",
                    drafts);
        }
        return read(folders, drafts);
    }

    private static RulesFolder read(List<Path> folders, List<String> drafts) {
        var opened = new LinkedHashMap<String, RuleFiles>();
        var careers = new ArrayList<RuleFolder>();
        for (var folder : folders) {
            var problems = new Problems();
            var files = RuleFiles.open(folder, problems);
            var career = RuleFolder.of(folder, files, problems);
            careers.add(career);
            // Of one that is broken, what differs may only follow from that.
            files.filter(it -> career.ruleBook().isPresent()).ifPresent(it -> opened.put(name(folder), it));
        }
        var misnamed = folders.stream()
                .filter(it -> !mayBeCalled(name(it)))
                .map(RulesFolder::tellName)
                .toList();
        var problems = Stream.concat(misnamed.stream(), careers.stream().flatMap(RulesFolder::lines))
                .toList();
        return new RulesFolder(
                problems.isEmpty()
                        ? Optional.of(new RuleBooks(careers.stream()
                                .map(career -> career.ruleBook().orElseThrow())
                                .toList()))
                        : Optional.empty(),
                problems,
                careers,
                misnamed,
                Shared.disagreements(opened),
                drafts);
    }

    private static Stream<String> lines(RuleFolder career) {
        return career.problems().stream().map(problem -> problem.in(name(career.folder())));
    }

    private static String tellName(Path folder) {
        return name(folder)
                + ": a career's folder cannot be called so, as its name begins addresses; use small letters,"
                + " digits and single hyphens, or move it out of the folder";
    }

    private static RulesFolder wrong(Path rules, String problem, List<String> drafts) {
        return new RulesFolder(
                Optional.empty(),
                List.of(FileNames.shown(rules.toAbsolutePath()) + ": " + problem),
                List.of(),
                List.of(),
                List.of(),
                drafts);
    }

    /** The folders of careers, drafts among them: into those nobody looks. Another folder that is empty is none. */
    private static List<Path> inside(Path rules) throws IOException {
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        List<Path> all;
        try (Stream<Path> inside = Files.list(rules)) {
            all = inside.sorted().toList();
        }
        return all.stream().filter(RulesFolder::isCareer).toList();
    }

    private static boolean isCareer(Path folder) {
        return !LeftBehind.isOne(folder)
                && !NOT_CAREERS.contains(name(folder))
                && Files.isDirectory(folder)
                && (isDraft(folder) || !isEmpty(folder));
    }

    /** One that cannot be listed is not empty: whoever reads it tells why it cannot. */
    private static boolean isEmpty(Path folder) {
        try {
            return Contents.of(folder, ONE).files().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String name(Path folder) {
        return FileNames.shown(folder.getFileName());
    }
}
