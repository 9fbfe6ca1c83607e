package pathwaycheck;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import pathwaycheck.cli.Commands;
import pathwaycheck.cli.SameEverywhere;
import pathwaycheck.proof.ToldDifferently;
import pathwaycheck.question.Today;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.WatchedFolder;
import pathwaycheck.rulefiles.WatchedFolder.Found;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.web.server.EndsInTime;
import pathwaycheck.web.site.Operator;
import pathwaycheck.web.site.Preview;
import pathwaycheck.web.site.Settings;

/** Where the rules are and what day it is: this class alone knows. */
@QuarkusMain
@Singleton
public class Application {

    private static final Logger LOG = Logger.getLogger(Application.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Whoever writes rules waits for them. */
    private static final Duration LOOK_IN_A_PREVIEW_EVERY = Duration.ofMillis(250);

    private final WatchedFolder rules;
    private final boolean isPreview;
    private final Duration lookEvery;
    private final Operator operator;
    private final Event<RulesInService> changed;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Application::named);

    /** @throws ConfigurationException with everything that is wrong, so that nothing starts */
    Application(Settings settings, Config config, Event<RulesInService> changed) {
        this.changed = changed;
        Settings.unknown(config.getPropertyNames()).ifPresent(problem -> {
            throw new ConfigurationException(problem);
        });
        operator = settings.site();
        isPreview = settings.preview();
        lookEvery = isPreview ? LOOK_IN_A_PREVIEW_EVERY : LOOK_EVERY;
        rules = isPreview
                ? new WatchedFolder(settings.rules(), Clock.systemUTC())
                : new WatchedFolder(
                        settings.rules(),
                        Clock.systemUTC(),
                        problems -> new ConfigurationException(
                                "The rules cannot be used:\n" + String.join("\n", problems)));
    }

    /** Runs what the words ask for; without a word, the server. */
    public static void main(String... words) {
        SameEverywhere.print();
        if (words.length > 0) {
            System.exit(Commands.run(words, dayInLondon(Clock.systemUTC())));
        }
        // Else the server beneath answers what java.net.URI refuses with an empty 400: see OneAddress.
        System.setProperty("vertx.disableURIValidation", "true");
        // Else each thread holds back what it has freed, of every length for itself, until nothing is left for answers.
        System.setProperty("io.netty.allocator.smallCacheSize", "0");
        System.setProperty("io.netty.allocator.normalCacheSize", "0");
        EndsInTime.watch();
        Quarkus.run(words);
    }

    /** Tells the operator what is served, and what should be done about it, before the first person comes. */
    void start(@Observes StartupEvent starting) {
        operator.address()
                .ifPresentOrElse(
                        address -> LOG.infof("At home at %s", address),
                        () -> LOG.warn("No pathway-check.site.address: addresses to come back by begin with whatever"
                                + " host a request names, and with http"));
        LOG.infof(
                "Run by %s; whom to tell of what looks wrong: %s",
                operator.operator(), operator.contact().orElse("nobody, for there is no pathway-check.site.contact"));
        var day = dayInLondon(Clock.systemUTC());
        for (var ruleBook : rules.now().all()) {
            LOG.infof("Rules in service: %s", named(ruleBook));
            for (var source : ruleBook.toCheckAgain(day)) {
                LOG.warnf(
                        "%s/sources.yaml: %s should have been checked again by %s; read it and change the days",
                        ruleBook.career().id(), source.id(), source.checkBy());
            }
        }
        if (!rules.refused().isEmpty()) {
            LOG.errorf("The rules cannot be used, so every page lists what is wrong: %s", inWords(rules.refused()));
        }
        tellOfWords();
        changed.fire(rules);
        watch.scheduleWithFixedDelay(this::look, lookEvery.toMillis(), lookEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.shutdownNow();
    }

    @Produces
    @Singleton
    RulesInService rules() {
        return rules;
    }

    /** Under its name for the foot of every page. */
    @Produces
    @Singleton
    @Named("operator")
    Operator operator() {
        return operator;
    }

    /** Under its name for every page: it follows the rules while they are written. */
    @Produces
    @Singleton
    @Named("preview")
    Preview preview() {
        return new Preview(isPreview);
    }

    /** What time it is, for headers alone: what is said follows from the day. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static Today today() {
        return () -> dayInLondon(Clock.systemUTC());
    }

    /** The day it is in London by this clock, wherever clock and machine stand. */
    static LocalDate dayInLondon(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /** One line for whatever has happened to the rules. */
    private void look() {
        try {
            var found = rules.look();
            if (found instanceof Found.Change change) {
                LOG.infof("Rules changed: %s", inWords(change));
                tellOfWords();
                changed.fire(rules);
            } else if (found instanceof Found.AsBefore) {
                LOG.info("What was wrong with the rules is put right; they are those in service");
            } else if (found instanceof Found.Broken broken) {
                LOG.errorf(
                        "The rules have changed and cannot be used, so %s: %s",
                        isPreview ? "every page lists what is wrong" : "those of before stay in service",
                        inWords(broken.problems()));
            }
        } catch (RuntimeException | StackOverflowError fault) {
            // Whoever watches goes on watching.
            LOG.error("The rules could not be looked at", fault);
        }
    }

    private static String inWords(List<String> problems) {
        var more = problems.size() - 1;
        return problems.get(0) + (more == 0 ? "" : " (and " + more + " more; see `rules check`)");
    }

    private void tellOfWords() {
        rules.careers().stream()
                .filter(career -> !career.wording().isEmpty())
                .forEach(career -> LOG.warnf("To be mended: %s", inWords(wording(career))));
    }

    /** What is wrong with its words, and with what it tells of its versions, a line each. */
    static List<String> wording(RuleFolder career) {
        return career.wording().stream()
                .map(problem -> problem.in(String.valueOf(career.folder().getFileName())))
                .toList();
    }

    /** In a preview nobody waits for what it means for the examples: {@code rules diff} tells more. */
    private String inWords(Found.Change change) {
        var changed = change.after().all().stream()
                .filter(after -> !change.before().hashes().contains(RuleBooks.hash(after)))
                .map(after -> change.before()
                        .of(after.career().id())
                        .map(before -> named(before) + " to " + named(after)
                                + (isPreview
                                        ? ""
                                        : "; "
                                                + ToldDifferently.of(before, after)
                                                        .inWords()))
                        .orElseGet(() -> named(after) + ", which is new"));
        var gone = change.before().all().stream()
                .filter(before -> change.after().of(before.career().id()).isEmpty())
                .map(before -> named(before) + ", which is gone");
        return Stream.concat(changed, gone).collect(Collectors.joining("; "));
    }

    private static String named(RuleBook ruleBook) {
        return "%s, version %s (%s)".formatted(ruleBook.career().id(), ruleBook.version(), ruleBook.hash());
    }

    private static Thread named(Runnable watching) {
        var thread = new Thread(watching, "rules");
        thread.setDaemon(true);
        return thread;
    }
}
