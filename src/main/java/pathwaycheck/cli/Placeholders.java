package pathwaycheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
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

    private static final Pattern TITLE = Pattern.compile("(?:- )?title: (.+)");

    /** What may be right of another career, too. */
    private static final Pattern PERHAPS =
            Pattern.compile("(?:- )?(?:title|name|ask|why|if-missing|said|with|text|short): (.+)");

    private static final Pattern OPTION = Pattern.compile("- \\{ .*");
    private static final Pattern IN_OPTION = Pattern.compile("[{,] (?:text|short): (\"[^\"]*\"|[^,}]+?) ?(?=[,}])");

    private static final Pattern COMMENT =
            Pattern.compile("# What stands here is an example\\..*|# Who says so\\. Replace this one .*");

    /** Names that RFC 2606 keeps for examples; it keeps {@code .test} for tests, as those of rules. */
    private static final Pattern OF_NOBODY = Pattern.compile("(?i)\\baddress: *[\"']?(https?://(?:[^\\s/?#\"']*[.@])?"
            + "(?:example(?:\\.(?:org|com|net))?|invalid)\\.?(?::\\d+)?(?:[/?#][^\\s\"',}]*)?)(?=[\\s\"',}]|$)");

    /** Each that cannot be right of any career, with its place. */
    List<Problem> left() {
        var left = new ArrayList<Problem>();
        for (var file : files()) {
            var begunWith = begunWith(file, line -> toReplace(file, line));
            eachLine(file, (line, at) -> {
                toReplace(file, line)
                        .filter(begunWith::contains)
                        .forEach(words -> left.add(begunWith(
                                file,
                                at,
                                List.of(words),
                                words.startsWith("#") ? "delete the comment" : "write your own in its place")));
                ofNobody(line)
                        .ifPresent(address -> left.add(Places.ofLine(
                                folder,
                                file,
                                at,
                                "“" + address + "” leads to nobody: such names are kept for examples",
                                "write the address of the page that says so")));
            });
        }
        return left;
    }

    /** Each that may be right as it is, with its place. */
    List<Problem> perhapsLeft() {
        var left = new ArrayList<Problem>();
        for (var file : files()) {
            var begunWith = begunWith(file, Placeholders::perhapsToReplace);
            var isTold = begunWith(file, line -> toReplace(file, line));
            eachLine(file, (line, at) -> {
                var words = perhapsToReplace(line)
                        .filter(begunWith::contains)
                        .filter(it -> !isTold.contains(it))
                        .toList();
                if (!words.isEmpty()) {
                    left.add(begunWith(file, at, words, "write your own in its place, unless it is right as it is"));
                }
            });
        }
        return left;
    }

    private Problem begunWith(String file, int line, List<String> words, String toDo) {
        return Places.ofLine(
                folder,
                file,
                line,
                words.stream().map(it -> "“" + it + "”").collect(Collectors.joining(" and "))
                        + (words.size() == 1 ? " is" : " are") + " what `rules new` wrote to begin with",
                toDo);
    }

    private List<String> files() {
        return WrittenBook.read(folder).entries().values().stream()
                .map(WrittenBook.Entry::file)
                .distinct()
                .sorted()
                .toList();
    }

    private void eachLine(String file, ObjIntConsumer<String> look) {
        var lines = lines(file);
        for (var number = 0; number < lines.size(); number++) {
            look.accept(lines.get(number), number + 1);
        }
    }

    /** What this line says if it may be a placeholder. Titles of steps may well be right as they are. */
    private static Stream<String> toReplace(String file, String line) {
        var words = line.strip();
        if (COMMENT.matcher(words).matches()) {
            return Stream.of(words);
        }
        return file.equals("career.yaml") ? values(words, SENTENCE) : values(words, SENTENCE, TITLE);
    }

    /** The same of what may be right of another career, too. */
    private static Stream<String> perhapsToReplace(String line) {
        var words = line.strip();
        return OPTION.matcher(words).matches()
                ? IN_OPTION.matcher(words).results().map(found -> unquoted(found.group(1)))
                : values(words, PERHAPS);
    }

    private static Stream<String> values(String line, Pattern... patterns) {
        return Stream.of(patterns)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(found -> unquoted(found.group(1)));
    }

    private static String unquoted(String words) {
        return words.replaceAll("^([\"'])(.*)\\1$", "$2");
    }

    private static Optional<String> ofNobody(String line) {
        var found = OF_NOBODY.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What stood in such a file when it was new. Any file of requirements may have begun as any of those. */
    private static Set<String> begunWith(String file, Function<String, Stream<String>> words) {
        var requirements = "requirements/";
        return New.FILES.stream()
                .filter(it -> file.startsWith(requirements) ? it.startsWith(requirements) : it.equals(file))
                .flatMap(it -> New.text(it).lines())
                .flatMap(words)
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
