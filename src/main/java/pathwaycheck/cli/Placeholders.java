package pathwaycheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rulefiles.WrittenBook;

/** What stands in a career's files for its author to replace: what {@link New} wrote, and addresses of nobody. */
record Placeholders(Path folder) {

    /** What says something of a career, and so of another one as soon as it is left. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:- )?(?:asks|summary|says|publisher|do|if-met|if-on-course|if-not-met): (.+)");

    /** Titles of steps may well be right as they are. */
    private static final Pattern TITLE = Pattern.compile("(?:- )?title: (.+)");

    private static final Pattern COMMENT =
            Pattern.compile("# What stands here is an example\\..*|# Who says so\\. Replace this one .*");

    /** Names that RFC 2606 keeps for examples; it keeps {@code .test} for tests, as those of rules. */
    private static final Pattern OF_NOBODY = Pattern.compile("(?i)\\baddress: *[\"']?(https?://(?:[^\\s/?#\"']*[.@])?"
            + "(?:example(?:\\.(?:org|com|net))?|invalid)\\.?(?::\\d+)?(?:[/?#][^\\s\"',}]*)?)(?=[\\s\"',}]|$)");

    /** Each, with its place. */
    List<Problem> left() {
        var left = new ArrayList<Problem>();
        var files = WrittenBook.read(folder).entries().values().stream()
                .map(WrittenBook.Entry::file)
                .distinct()
                .sorted()
                .toList();
        for (var file : files) {
            var begunWith = begunWith(file);
            var lines = lines(file);
            for (var number = 0; number < lines.size(); number++) {
                var at = number + 1;
                var line = lines.get(number);
                toReplace(line)
                        .filter(begunWith::contains)
                        .ifPresent(words -> left.add(Places.ofLine(
                                folder,
                                file,
                                at,
                                "“" + words + "” is what `rules new` wrote to begin with",
                                words.startsWith("#") ? "delete the comment" : "write your own in its place")));
                ofNobody(line)
                        .ifPresent(address -> left.add(Places.ofLine(
                                folder,
                                file,
                                at,
                                "“" + address + "” leads to nobody: such names are kept for examples",
                                "write the address of the page that says so")));
            }
        }
        return left;
    }

    /** What this line says if it may be a placeholder. */
    private static Optional<String> toReplace(String line) {
        var words = line.strip();
        if (COMMENT.matcher(words).matches()) {
            return Optional.of(words);
        }
        return Stream.of(SENTENCE, TITLE)
                .map(pattern -> pattern.matcher(words))
                .filter(found -> found.matches())
                .map(found -> found.group(1).replaceAll("^([\"'])(.*)\\1$", "$2"))
                .findFirst();
    }

    private static Optional<String> ofNobody(String line) {
        var found = OF_NOBODY.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What stood in such a file when it was new. Any file of requirements may have begun as any of those. */
    private static Set<String> begunWith(String file) {
        var requirements = "requirements/";
        return New.FILES.stream()
                .filter(it -> file.startsWith(requirements) ? it.startsWith(requirements) : it.equals(file))
                .flatMap(it -> New.text(it)
                        .lines()
                        .filter(line -> !it.equals("career.yaml")
                                || !TITLE.matcher(line.strip()).matches()))
                .flatMap(line -> toReplace(line).stream())
                .collect(Collectors.toSet());
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
