package pathwaycheck.rulefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.rules.RulesInService;

/**
 * The rules in service, and the folder that they lie in. A change there is taken whole, once nothing more has changed
 * between two looks; while something is wrong with it, the last good rules stay. It is looked at rather than listened
 * to: no file system tells of every way to change a folder, as of a link above it that leads elsewhere.
 */
public final class WatchedFolder implements RulesInService {

    /** More than the careers of anybody have. */
    private static final int MOST_FILES = 10_000;

    private static final RuleBooks NONE = new RuleBooks(List.of());

    private final Path folder;
    private final InstantSource clock;
    private final Function<Path, RulesFolder> reading;

    private volatile State state;

    // Only for those who look.
    private Optional<String> seen;
    private Optional<String> read;

    /**
     * What is in service.
     *
     * @param whole the folder as it was read last without a problem, or as it was at the start
     * @param refused what is wrong with what lies in the folder now; nothing: it is in service
     * @param timesRefused how often something was wrong since the start
     */
    private record State(RulesFolder whole, Instant since, List<String> refused, long timesRefused) {}

    /** What a look has found. */
    public sealed interface Found {

        /** Nothing that is not known already. */
        record Nothing() implements Found {}

        /** Other rules, in service from now on. */
        record Change(RuleBooks before, RuleBooks after) implements Found {}

        /** What was wrong is put right, and the rules are those in service. */
        record AsBefore() implements Found {}

        /** Rules that something is wrong with. */
        record Broken(List<String> problems) implements Found {}
    }

    /**
     * Begins with the rules that lie there.
     *
     * @param refused makes of all that is wrong with them what to stop with
     */
    public WatchedFolder(Path folder, InstantSource clock, Function<List<String>, RuntimeException> refused) {
        this(folder, RulesFolder::read, clock);
        if (!state.refused().isEmpty()) {
            throw refused.apply(state.refused());
        }
    }

    /**
     * Begins with the rules that lie there, for whoever writes them: with none, if something is wrong with them; with a
     * draft, if the folder is one.
     */
    public WatchedFolder(Path folder, InstantSource clock) {
        this(folder, RulesFolder::readForItsAuthor, clock);
    }

    private WatchedFolder(Path folder, Function<Path, RulesFolder> reading, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.reading = reading;
        this.seen = stamp();
        this.read = seen;
        var first = reading.apply(folder);
        this.state = new State(
                first, clock.instant(), first.problems(), first.problems().isEmpty() ? 0 : 1);
    }

    @Override
    public RuleBooks now() {
        return ruleBooks(state.whole());
    }

    /** Each career's folder as it is in service. */
    public List<RuleFolder> careers() {
        return state.whole().careers();
    }

    @Override
    public Optional<Instant> since() {
        return Optional.of(state.since());
    }

    @Override
    public List<String> refused() {
        return state.refused();
    }

    @Override
    public long timesRefused() {
        return state.timesRefused();
    }

    /** Looks at the folder, and takes what has changed. */
    public synchronized Found look() {
        var stamp = stamp();
        if (stamp.equals(read)) {
            return new Found.Nothing();
        }
        if (!stamp.equals(seen)) {
            seen = stamp;
            return new Found.Nothing();
        }
        var found = reading.apply(folder);
        if (!stamp().equals(stamp)) {
            return new Found.Nothing();
        }
        read = stamp;
        return found.problems().isEmpty() ? take(found) : leave(found.problems());
    }

    private Found take(RulesFolder found) {
        var before = state;
        if (ruleBooks(found).hashes().equals(ruleBooks(before.whole()).hashes())) {
            state = new State(before.whole(), before.since(), List.of(), before.timesRefused());
            return before.refused().isEmpty() ? new Found.Nothing() : new Found.AsBefore();
        }
        state = new State(found, clock.instant(), List.of(), before.timesRefused());
        return new Found.Change(ruleBooks(before.whole()), ruleBooks(found));
    }

    private Found leave(List<String> problems) {
        state = new State(state.whole(), state.since(), problems, state.timesRefused() + 1);
        return new Found.Broken(problems);
    }

    private static RuleBooks ruleBooks(RulesFolder whole) {
        return whole.ruleBooks().orElse(NONE);
    }

    /** The same as long as nothing in the folder has changed; empty: it cannot be looked at. */
    private Optional<String> stamp() {
        var stamps = new TreeMap<String, String>();
        try {
            var contents = Contents.of(folder, MOST_FILES);
            contents.folders().forEach(path -> stamps.put(path.toString(), ""));
            for (var path : contents.files()) {
                stamps.put(path.toString(), stamp(path));
            }
            return Optional.of(stamps.toString());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** A file that cannot be looked at, as a link that leads nowhere, is the same until it can. */
    private static String stamp(Path path) {
        try {
            var file = Files.readAttributes(path, BasicFileAttributes.class);
            return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
        } catch (IOException unreadable) {
            return "?";
        }
    }
}
