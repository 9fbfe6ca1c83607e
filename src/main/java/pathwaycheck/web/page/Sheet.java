package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pathwaycheck.cohort.Held;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Told;
import pathwaycheck.document.QrCode;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.State;
import pathwaycheck.rules.Status;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * One pupil's own sheet of paper.
 *
 * @param told what they are told
 * @param supposed what the pupil did not answer and the sheet goes on with, in sentences of their own
 * @param said what they did answer, and what follows from their year at school, in such sentences
 * @param glance the report; empty: a question is open
 * @param standings how they stand: what is missing first, then what is open, then what holds
 * @param address of the report, or of the question that is open
 * @param code the same for a camera; empty: it is too long for one
 */
record Sheet(
        String pupil,
        String supposed,
        Told told,
        String said,
        Optional<AtAGlance> glance,
        List<Known> standings,
        String address,
        Optional<RawString> code) {

    private static final Pattern ENDS = Pattern.compile("[.?!]$");

    /**
     * How somebody stands to a requirement.
     *
     * @param openOn the questions that they are not sure of and it depends on
     */
    record Known(String label, State state, List<Question> openOn) {}

    static Sheet of(Pupil pupil, Told told, Visit visit, SiteAddress home, HttpServerRequest request) {
        var glance = told.ask().isPresent() ? Optional.<AtAGlance>empty() : Optional.of(visit.atAGlance());
        var address = home.absolute(glance.map(it -> visit.comingBackLater()).orElse(told.page()), request);
        return new Sheet(
                pupil.code(),
                said(visit, question -> isFilledIn(question, pupil)),
                told,
                said(visit, question -> !isFilledIn(question, pupil) && !isNotSure(question, visit)),
                glance,
                standings(told, visit),
                address,
                Optional.of(address)
                        .filter(whole -> whole.length() <= QrCode.LONGEST)
                        .map(whole -> new RawString(QrCode.of(whole).svg())));
    }

    /** The pupil did not say it, and neither does it follow from their year at school. */
    private static boolean isFilledIn(Question question, Pupil pupil) {
        return pupil.supposed().stream()
                .filter(it -> !it.isOfAYear() || it.isForAll())
                .anyMatch(it -> it.question().equals(question));
    }

    private static boolean isNotSure(Question question, Visit visit) {
        return answers(visit).byId().get(question.id()) instanceof Answer.NotSure;
    }

    private static Answers answers(Visit visit) {
        return visit.journey().assessment().answers();
    }

    /** What is answered to such questions, each in a sentence. */
    private static String said(Visit visit, Predicate<Question> such) {
        var statements =
                AnswerInWords.to(
                                visit.ruleBook().questions().stream()
                                        .filter(such)
                                        .toList(),
                                answers(visit))
                        .stream()
                        .map(AnswerInWords::statement)
                        .toList();
        return statements.stream()
                // "I take A levels" is in "I take A levels in maths", too.
                .filter(one -> statements.stream()
                        .noneMatch(other -> other.startsWith(ENDS.matcher(one).replaceFirst("") + " ")))
                .map(statement -> ENDS.matcher(statement).find() ? statement : statement + ".")
                .collect(Collectors.joining(" "));
    }

    /** While a question is open, only what is certain, or what they said themselves they are not sure of. */
    private static List<Known> standings(Told told, Visit visit) {
        var requirements = visit.ruleBook().requirements().toList();
        return IntStream.range(0, requirements.size())
                .filter(place -> !visit.ruleBook().isPart(requirements.get(place)))
                .filter(place -> isTold(told.held().get(place), told.ask().isPresent()))
                .boxed()
                .sorted(Comparator.comparing((Integer place) ->
                                urgency(told.held().get(place).status()))
                        .thenComparing(place -> !requirements.get(place).essential()))
                .map(place -> new Known(
                        requirements.get(place).label(),
                        State.of(requirements.get(place), told.held().get(place).status()),
                        told.held().get(place).openOn()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Sheet::together));
    }

    /** What hangs on the same questions stands in one line: they are asked once. */
    private static List<Known> together(List<Known> all) {
        var together = new ArrayList<Known>();
        for (var known : all) {
            var like = together.stream()
                    .filter(it -> !it.openOn().isEmpty()
                            && it.openOn().equals(known.openOn())
                            && it.state().equals(known.state()))
                    .findFirst();
            like.ifPresent(it -> together.set(
                    together.indexOf(it), new Known(it.label() + ", " + known.label(), it.state(), it.openOn())));
            if (like.isEmpty()) {
                together.add(known);
            }
        }
        return together;
    }

    private static boolean isTold(Held held, boolean isOpen) {
        var isSkipped = !held.openOn().isEmpty() && held.openOn().stream().allMatch(Question::isAfterReport);
        return held.status().isCertain()
                || !isOpen && held.status().isOpen() && held.status().isTold() && !isSkipped;
    }

    private static int urgency(Status status) {
        return status.isMissing() ? 0 : status.isOpen() ? 1 : 2;
    }
}
