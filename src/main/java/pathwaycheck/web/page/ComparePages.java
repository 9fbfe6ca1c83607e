package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Reading;
import pathwaycheck.report.InWords;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.report.change.Trial;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.Visits;

/** Up to three answers to one question, side by side: as three sets of subjects. */
@Path(Links.START)
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    /** What the names of the sets begin with, as in {@code set.1}. No question's name holds a dot. */
    private static final String SET = "set.";

    /** Under this name the form is asked for once more, with what was chosen. */
    private static final String AGAIN = "again";

    private static final List<String> SETS = List.of(SET + 1, SET + 2, SET + 3);

    /** The question, if its kind can be compared. */
    private static final Kinds<Optional<Choice>> COMPARED = new Kinds<>() {
        @Override
        public Optional<Choice> choice(Choice question) {
            return Optional.of(question);
        }

        @Override
        public Optional<Choice> date(DateQuestion question) {
            return Optional.empty();
        }
    };

    private final Visits visits;

    ComparePages(Visits visits) {
        this.visits = visits;
    }

    record compare(Visit visit, Choice question, List<SetForm> sets, List<ErrorLink> errors)
            implements TemplateInstance {}

    /** @param takesTime one of the sets does */
    record compared(
            Visit visit,
            Choice question,
            List<Trial> trials,
            boolean takesTime,
            Comparison comparison,
            List<String> titles,
            List<Address> more,
            Address again)
            implements TemplateInstance {}

    /** The options of one set, with what was chosen, and what is wrong with it, or null. */
    record SetForm(String name, ChoiceForm choice, String mistake) {

        /** Which of the sets it is, as “1”. */
        public String number() {
            return name.substring(SET.length());
        }

        /** What the ids of its inputs begin with. */
        public String idPrefix() {
            return idOf(name);
        }
    }

    /** The form; or, once two sets are chosen, the table. */
    @GET
    @Path(Links.COMPARE)
    public RestResponse<String> compare(
            @PathParam("career") String career, @PathParam("question") String id, @Context HttpServerRequest request) {
        var visit = visits.read(Reader.COMPARISON, career, request, name -> SETS.contains(name) || name.equals(AGAIN));
        var question = find(id, visit);
        var elsewhere = visit.elsewhere();
        if (elsewhere.isPresent()) {
            return Replies.goTo(elsewhere.get());
        }
        var asked = Address.read(request.uri());
        if (SETS.stream().noneMatch(asked.query().values()::containsKey)) {
            var own = Set.copyOf(visit.query().of(id));
            return Replies.ok(form(visit, question, name -> name.equals(SETS.get(0)) ? own : Set.of(), List.of()));
        }
        return chosen(visit, question, asked);
    }

    private RestResponse<String> chosen(Visit visit, Choice question, Address asked) {
        var query = asked.query();
        var answers = new ArrayList<Answer>();
        var errors = new ArrayList<ErrorLink>();
        for (var name : SETS) {
            var given = read(question, query.of(name));
            if (given instanceof Answer answer) {
                answers.add(answer);
            } else if (given instanceof Mistake mistake) {
                errors.add(ErrorLink.to(idOf(name), mistake.says()));
            }
        }
        if (errors.isEmpty() && answers.size() < 2) {
            errors.add(ErrorLink.to(
                    idOf(SETS.get(answers.isEmpty() ? 0 : 1)), "Select answers in at least two of the sets"));
        }
        if (errors.isEmpty() && Set.copyOf(answers).size() < answers.size()) {
            errors.add(ErrorLink.to(idOf(SETS.get(1)), "Select sets that differ"));
        }
        var form = form(visit, question, name -> Set.copyOf(query.of(name)), errors);
        if (!errors.isEmpty()) {
            return Replies.status(Response.Status.BAD_REQUEST, form);
        }
        return Replies.ok(query.values().containsKey(AGAIN) ? form : table(visit, question, answers, again(asked)));
    }

    private static compared table(Visit visit, Choice question, List<Answer> answers, Address again) {
        var given = visit.read().answers();
        var plan = Plan.of(visit.journey().assessment());
        var trials = answers.stream()
                .map(answer -> Trial.of(plan, visit.ruleBook().changed(given, question, answer)))
                .toList();
        return new compared(
                visit,
                question,
                trials,
                trials.stream().anyMatch(Trial::takesTime),
                Comparison.of(trials.stream().map(Trial::tried).toList()),
                IntStream.range(0, answers.size())
                        .mapToObj(set -> title(question.words(answers.get(set)), trials.get(set)))
                        .toList(),
                answers.stream()
                        .map(answer -> visit.trying(visit.ruleBook().changed(given, question, answer)))
                        .toList(),
                again);
    }

    /** What a column is called: from when it counts, too, where that is not today. */
    static String title(String words, Trial trial) {
        return trial.from().map(day -> words + ", from " + InWords.month(day)).orElse(words);
    }

    private static compare form(
            Visit visit, Choice question, Function<String, Set<String>> chosen, List<ErrorLink> errors) {
        var sets = SETS.stream()
                .map(name -> new SetForm(
                        name,
                        ChoiceForm.of(question, chosen.apply(name)),
                        errors.stream()
                                .filter(error -> error.href().equals("#" + idOf(name)))
                                .map(ErrorLink::text)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new compare(visit, question, sets, errors);
    }

    /** The id of the first input of a set. */
    private static String idOf(String set) {
        return set.replace('.', '-');
    }

    private static Reading read(Choice question, List<String> values) {
        return question.read(new Query(Map.of(question.id(), values)));
    }

    private static Choice find(String id, Visit visit) {
        return visit.ruleBook().questions().stream()
                .filter(question ->
                        question.id().equals(id) && question.wording().compare().isPresent())
                .findFirst()
                .flatMap(question -> question.in(COMPARED))
                .orElseThrow(NotFoundException::new);
    }

    private static Address again(Address asked) {
        return asked.and(List.of(new Pair(AGAIN, "")));
    }
}
