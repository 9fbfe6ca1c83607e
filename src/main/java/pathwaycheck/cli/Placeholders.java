package pathwaycheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pathwaycheck.rulefiles.Places;
import pathwaycheck.rulefiles.Problem;

/** What {@link New} wrote for its author to replace, and is still there. */
record Placeholders(Path folder) {

    /** As {@code new-career/} has them; comments that say so, too. */
    private static final Pattern ONE = Pattern.compile("Say here what .*|How to get into this career"
            + "|Whoever wrote the page|https://example\\.org/your-first-page"
            + "|# What stands here is an example\\..*|# Who says so\\. Replace this one .*");

    /** Each, with its place. */
    List<Problem> left() {
        var left = new ArrayList<Problem>();
        for (var file : New.FILES) {
            var lines = lines(file);
            for (var number = 0; number < lines.size(); number++) {
                var found = ONE.matcher(lines.get(number));
                if (found.find()) {
                    left.add(Places.ofLine(
                            folder,
                            file,
                            number + 1,
                            "“" + found.group() + "” is what `rules new` wrote to begin with",
                            found.group().startsWith("#") ? "delete the comment" : "write your own in its place"));
                }
            }
        }
        return left;
    }

    private List<String> lines(String file) {
        try {
            var path = folder.resolve(file);
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
