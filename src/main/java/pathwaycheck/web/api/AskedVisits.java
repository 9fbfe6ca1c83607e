package pathwaycheck.web.api;

import com.fasterxml.jackson.core.JsonPointer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Tried;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.server.Problem.Place;
import pathwaycheck.web.site.Visits;

/** What a program asks, in an address or in what it sent, as the one visit that both come to. */
@Singleton
public class AskedVisits {

    private final Visits visits;
    private final Today today;

    AskedVisits(Visits visits, Today today) {
        this.visits = visits;
        this.today = today;
    }

    /** What stands in the address. */
    Visit read(Reader reader, String career, HttpServerRequest request) {
        return read(reader, career, request, List.of());
    }

    private Visit read(Reader reader, String career, HttpServerRequest request, List<String> own) {
        var known = Address.read(request.uri()).query().of(Asked.RULES);
        var ruleBook = visits.ruleBook(career);
        if (!known.isEmpty() && !known.stream().allMatch(rules -> isInService(rules, ruleBook))) {
            throw otherRules(ruleBook, Optional.empty());
        }
        var asked = Address.read(request.uri());
        Refusal.ofNoValues(asked, name -> own.contains(name) || Tried.takesNothing(name))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return reader.read(ruleBook, asked, today.day(), name -> name.equals(Asked.RULES) || own.contains(name));
    }

    /** What stands in an address that takes no answers: the day, and the rules that whoever asks knows. */
    Visit readDay(String career, HttpServerRequest request) {
        return readDay(career, request, List.of());
    }

    /** The same, where an address has names of its own. */
    Visit readDay(String career, HttpServerRequest request, List<String> own) {
        var asked = Address.read(request.uri());
        var known =
                Stream.concat(Stream.of(AsOf.FIELD, Asked.RULES), own.stream()).toList();
        var others = asked.query().without(known::contains);
        if (!others.values().isEmpty()) {
            throw Refusal.of(List.copyOf(others.values().keySet()), asked, known);
        }
        var twice = own.stream()
                .filter(name -> asked.query().of(name).size() > 1)
                .map(name -> new Place(
                        name, Optional.empty(), "This name stands in the address twice; write it once", List.of()))
                .toList();
        if (!twice.isEmpty()) {
            throw CannotUse.document(twice);
        }
        return read(Reader.PROGRAM, career, request, own);
    }

    /** What was sent, with nothing to try. */
    Visit read(String career, Asked asked, HttpServerRequest request) {
        refuseNames(visits.ruleBook(career), request);
        if (!asked.instead().isEmpty()) {
            var others = Asked.NAMES.stream().filter(name -> !name.equals(Asked.INSTEAD));
            throw CannotUse.document(List.of(new Place(
                    Asked.INSTEAD,
                    Optional.of("/" + Asked.INSTEAD),
                    "Other answers are tried at " + new Links(career).apiWhatIf(),
                    others.toList())));
        }
        return answers(career, asked);
    }

    /** What was sent: its answers. */
    private Visit answers(String career, Asked asked) {
        var ruleBook = inService(career, asked);
        return read(
                Reader.PROGRAM,
                ruleBook,
                pairs(asked.answers(), ruleBook, Asked.ANSWERS),
                asked,
                name -> Asked.ANSWERS);
    }

    /** What was sent: its answers, with others to try in their place. */
    Visit trying(String career, Asked asked, HttpServerRequest request) {
        refuseNames(visits.ruleBook(career), request);
        var real = answers(career, asked);
        var ruleBook = real.ruleBook();
        var pairs = new ArrayList<Pair>();
        asked.answers().forEach((name, values) -> {
            if (!asked.instead().containsKey(name)) {
                values.forEach(value -> pairs.add(new Pair(name, value)));
            }
        });
        pairs.addAll(pairs(asked.instead(), ruleBook, Asked.INSTEAD));
        asked.instead().keySet().forEach(name -> asked.answers()
                .getOrDefault(name, List.of(""))
                .forEach(value -> pairs.add(Visit.really(name, value))));
        return read(
                Reader.TRYING_PROGRAM,
                ruleBook,
                pairs,
                asked,
                name -> asked.instead().containsKey(name) ? Asked.INSTEAD : Asked.ANSWERS);
    }

    /** Whoever sends a document says all in it: beside it, the address takes nothing, and drops nothing either. */
    private static void refuseNames(RuleBook ruleBook, HttpServerRequest request) {
        var wrong = Address.read(request.uri()).query().values().keySet().stream()
                .map(name -> new Place(name, Optional.empty(), whereToSend(name, ruleBook), List.of()))
                .toList();
        if (!wrong.isEmpty()) {
            throw CannotUse.document(wrong);
        }
    }

    private static String whereToSend(String name, RuleBook ruleBook) {
        if (name.equals(AsOf.FIELD)) {
            return "Send the day in the document, as " + Asked.AS_OF;
        }
        if (name.equals(Asked.RULES) || name.equals(Visit.TOLD)) {
            return "Send it in the document, as " + name;
        }
        return ruleBook.questions().stream()
                        .anyMatch(question -> question.fields().contains(name))
                ? "Send the answer in the document, under " + Asked.ANSWERS
                : "This is not a question, and the address takes nothing: send all in the document";
    }

    private RuleBook inService(String career, Asked asked) {
        var ruleBook = visits.ruleBook(career);
        if (asked.rules().filter(rules -> !isInService(rules, ruleBook)).isPresent()) {
            throw otherRules(ruleBook, Optional.of("/" + Asked.RULES));
        }
        return ruleBook;
    }

    private static boolean isInService(String rules, RuleBook ruleBook) {
        return rules.equals(ruleBook.hash()) || rules.equals(ruleBook.version());
    }

    private static CannotUse otherRules(RuleBook ruleBook, Optional<String> pointer) {
        return CannotUse.otherRules(new Place(
                Asked.RULES,
                pointer,
                "Version " + ruleBook.version() + " is in service, with the hash " + ruleBook.hash(),
                List.of(ruleBook.version(), ruleBook.hash())));
    }

    /** Names in what was sent are ids of questions, and nothing else that an address may hold. */
    private static List<Pair> pairs(Map<String, List<String>> answers, RuleBook ruleBook, String under) {
        var known = ruleBook.questions().stream().map(Question::id).toList();
        var unknown = answers.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Place(name, Optional.of(pointer(under, name)), "This is not a question", known))
                .toList();
        if (!unknown.isEmpty()) {
            throw CannotUse.document(unknown);
        }
        return answers.entrySet().stream()
                .flatMap(answer -> (answer.getValue().isEmpty() ? List.of("") : answer.getValue())
                        .stream().map(value -> new Pair(answer.getKey(), value)))
                .toList();
    }

    /** @param under in which part of what was sent a name stands */
    private Visit read(Reader reader, RuleBook ruleBook, List<Pair> answers, Asked asked, UnaryOperator<String> under) {
        var more = Stream.concat(
                asked.asOf().map(day -> new Pair(AsOf.FIELD, day)).stream(),
                asked.told().map(receipt -> new Pair(Visit.TOLD, receipt)).stream());
        var address = new Address("", Stream.concat(answers.stream(), more).toList());
        try {
            Refusal.ofNoValues(address, Tried::takesNothing).ifPresent(refusal -> {
                throw refusal;
            });
            return reader.read(ruleBook, address, today.day());
        } catch (Refusal refusal) {
            throw CannotUse.document(refusal.wrong().stream()
                    .map(it -> new Place(
                            it.name(), Optional.of(pointer(it.name(), ruleBook, under)), it.says(), it.allowed()))
                    .toList());
        }
    }

    /** A day's parts are fields of their own in an address, and one answer in what was sent. */
    private static String pointer(String field, RuleBook ruleBook, UnaryOperator<String> under) {
        if (field.equals(AsOf.FIELD)) {
            return "/" + Asked.AS_OF;
        }
        if (field.equals(Visit.TOLD)) {
            return "/" + Asked.TOLD;
        }
        var id = ruleBook.questions().stream()
                .filter(question -> question.fields().contains(field))
                .map(Question::id)
                .findFirst()
                .orElse(field);
        return pointer(under.apply(id), id);
    }

    private static String pointer(String under, String name) {
        return JsonPointer.empty().appendProperty(under).appendProperty(name).toString();
    }
}
