package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.address.Address;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Reading;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.verdict.Journey;
import pathwaycheck.web.visit.Visit;
import pathwaycheck.web.visit.Visits;

/** Up to three answers to one question, side by side: as three sets of subjects. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    /** What the names of the sets begin with, as in {@code set.1}. No question's name holds a dot. */
    private static final String SET = "set.";

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

    record compared(
            Visit visit, Choice question, Comparison comparison, List<String> titles, List<Address> more, String again)
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

    /** The form; or, once two sets are chosen, the table. {@code again} shows the form with what was chosen. */
    @GET
    @Path("{career}/compare/{question}")
    public RestResponse<String> compare(
            @PathParam("career") String career, @PathParam("question") String id, @Context UriInfo address) {
        var visit = visits.of(career, address, name -> SETS.contains(name) || name.equals("again"));
        var question = find(id, visit);
        var elsewhere = visit.beforeTheEnd();
        if (elsewhere.isPresent()) {
            return Replies.goTo(elsewhere.get());
        }
        var query = new Query(address.getQueryParameters());
        if (SETS.stream().noneMatch(query.values()::containsKey)) {
            var own = Set.copyOf(visit.query().of(id));
            return Replies.ok(form(visit, question, name -> name.equals(SETS.get(0)) ? own : Set.of(), List.of()));
        }
        return chosen(visit, question, query, address);
    }

    private RestResponse<String> chosen(Visit visit, Choice question, Query query, UriInfo address) {
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
        return Replies.ok(query.values().containsKey("again") ? form : table(visit, question, answers, again(address)));
    }

    private static compared table(Visit visit, Choice question, List<Answer> answers, String again) {
        var given = visit.read().answers();
        return new compared(
                visit,
                question,
                Comparison.of(answers.stream()
                        .map(answer -> Report.of(Journey.asFarAsAnswered(
                                visit.ruleBook(),
                                given.with(question, answer),
                                visit.asOf().day())))
                        .toList()),
                answers.stream().map(question::words).toList(),
                answers.stream()
                        .map(answer -> visit.trying(given.with(question, answer)))
                        .toList(),
                again);
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

    private static String again(UriInfo address) {
        return address.getRequestUri().getRawPath() + "?"
                + address.getRequestUri().getRawQuery() + "&again=";
    }
}
