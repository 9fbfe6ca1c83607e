package pathwaycheck.testing.site;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.StartDay;
import pathwaycheck.rules.Step;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.testing.rulebooks.TheRules;

/** Beside the careers that ship, some whose rules no reader would let through: each fails in another layer. */
@Alternative
@Singleton
public class FaultyRules {

    private static final Choice CANARY = Anything.choice("canary", false, "yes", "no", "another");
    private static final Condition NEVER = new Condition.Chosen(CANARY, Set.of(Anything.option("another")), 1);
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    /** Beneath all pages: the server itself fails, once before it has answered and once in the middle. */
    void breakBeneath(@Observes Router router) {
        router.route("/breaks").handler(request -> request.fail(new IllegalStateException("It breaks")));
        router.route("/breaks-off").handler(request -> {
            request.response().setChunked(true).write("half of it");
            request.fail(new IllegalStateException("It breaks off"));
        });
    }

    @Produces
    @Singleton
    RulesInService rules() {
        var faulty = Stream.of(
                ruleBook("honest", NEVER, Period.ofYears(1), CHECKED),
                ruleBook("fails-in-verdict", new Condition.From(null), Period.ofYears(1), CHECKED),
                ruleBook("fails-in-plan", NEVER, Period.ofYears(Integer.MAX_VALUE), CHECKED),
                ruleBook("fails-in-template", NEVER, Period.ofYears(1), null));
        var ruleBooks =
                new RuleBooks(Stream.concat(TheRules.all().stream(), faulty).toList());
        return new RulesInService() {
            @Override
            public RuleBooks now() {
                return ruleBooks;
            }

            @Override
            public Optional<Instant> since() {
                return Optional.of(Instant.parse("2026-11-20T10:00:00.5Z"));
            }
        };
    }

    private static RuleBook ruleBook(String career, Condition holdsWhen, Period takes, LocalDate checked) {
        var source =
                new Source("source", "A page", "Somebody", URI.create("https://example.org"), "2026", checked, CHECKED);
        var time = new Remedy.When.After(StartDay.ANY_DAY, new HowLong(Optional.of(takes), Optional.of(takes)));
        var remedy = new Remedy(
                "remedy",
                "Do it.",
                Remedy.InShort.NONE,
                Optional.empty(),
                Optional.empty(),
                time,
                List.of(),
                Optional.empty(),
                new Link.To(source),
                List.of(source));
        var goal = new Requirement(
                "goal",
                "A goal",
                Optional.empty(),
                true,
                Optional.empty(),
                Condition.any(List.of(holdsWhen, new Condition.Chosen(CANARY, Set.of(Anything.option("no")), 1))),
                Map.of(),
                Optional.empty(),
                List.of(remedy),
                List.of(),
                List.of(source));
        var step = new Step("step", "A step", "It is one.", List.of(goal), List.of());
        return new RuleBook(
                new Career(
                        career,
                        career,
                        "How?",
                        "So.",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        goal,
                        "get there",
                        List.of(),
                        List.of(step)),
                "1",
                "0123456789ab",
                List.of(CANARY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(source),
                List.of(),
                List.of(),
                List.of());
    }
}
