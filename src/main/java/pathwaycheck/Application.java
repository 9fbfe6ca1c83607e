package pathwaycheck;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pathwaycheck.cli.Rules;
import pathwaycheck.question.Today;
import pathwaycheck.rulefiles.Problem;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBooks;

/** Where the rules are and what day it is: this class alone knows. */
@QuarkusMain
@Singleton
public class Application {

    private static final Logger LOG = Logger.getLogger(Application.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Folders beside the careers': what editors need to check the files. */
    private static final Set<String> NOT_CAREERS = Set.of("schema");

    private final RuleBooks ruleBooks;

    Application(@ConfigProperty(name = "pathway-check.rules", defaultValue = "rules") Path rules) {
        ruleBooks = read(rules);
    }

    /** Runs a command for authors and operators, or else the server. */
    public static void main(String... words) {
        if (Rules.isFor(words)) {
            System.exit(Rules.run(words, dayInLondon(Clock.systemUTC())));
        }
        Quarkus.run(words);
    }

    /**
     * Reads the rules before the first person comes, and tells the operator which sources nobody has checked in time.
     */
    void start(@Observes StartupEvent starting) {
        var day = dayInLondon(Clock.systemUTC());
        for (var ruleBook : ruleBooks.all()) {
            for (var source : ruleBook.toCheckAgain(day)) {
                LOG.warnf(
                        "%s/sources.yaml: %s should have been checked again by %s; read it and change the days",
                        ruleBook.career().id(), source.id(), source.checkBy());
            }
        }
    }

    @Produces
    @Singleton
    RuleBooks ruleBooks() {
        return ruleBooks;
    }

    @Produces
    @Singleton
    Today today() {
        return () -> dayInLondon(Clock.systemUTC());
    }

    /** The day it is in London by this clock, wherever clock and machine stand. */
    static LocalDate dayInLondon(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /**
     * Every career's folder.
     *
     * @throws ConfigurationException with everything that is wrong with any of them, so that nothing starts
     */
    private static RuleBooks read(Path rules) {
        var folders = careers(rules).stream().map(RuleFolder::read).toList();
        var problems = folders.stream()
                .flatMap(folder -> folder.problems().stream().map(problem -> inPlace(folder, problem)))
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new ConfigurationException("The rules cannot be used:\n" + problems);
        }
        if (folders.isEmpty()) {
            throw new ConfigurationException(
                    rules.toAbsolutePath() + ": there is no career here; start where the folder `rules` is, or set"
                            + " pathway-check.rules to its path");
        }
        folders.stream()
                .filter(folder -> !folder.wording().isEmpty())
                .forEach(folder -> LOG.warnf(
                        "%s: the words of %d texts are to be mended; `rules check` lists them",
                        folder.folder().getFileName(), folder.wording().size()));
        return new RuleBooks(
                folders.stream().map(folder -> folder.ruleBook().orElseThrow()).toList());
    }

    private static List<Path> careers(Path rules) {
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (var folders = Files.list(rules)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !NOT_CAREERS.contains(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String inPlace(RuleFolder folder, Problem problem) {
        return folder.folder().getFileName() + "/" + problem;
    }
}
