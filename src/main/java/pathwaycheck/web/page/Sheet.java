package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.cohort.Held;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Supposed;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.document.QrCode;
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
 * @param supposed what the pupil did not answer and the sheet goes on with
 * @param said what they did answer, in sentences of their own
 * @param unread what the table says of them and we could not use
 * @param glance the report; empty: a question is open
 * @param standings how they stand: what is missing first, then what is open, then what holds
 * @param address of the report, or of the question that is open
 * @param code the same for a camera; empty: it is too long for one
 */
record Sheet(
        String pupil,
        List<Supposed> supposed,
        Told told,
        String said,
        List<String> unread,
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
                pupil.supposed(),
                told,
                said(pupil, visit),
                Stream.concat(
                                pupil.wrong().stream().map(WrongCell::cell),
                                pupil.notUsed().stream()
                                        .filter(it -> it.about().isPresent())
                                        .flatMap(it -> it.words().stream()))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList(),
                glance,
                standings(told, visit),
                address,
                Optional.of(address)
                        .filter(whole -> whole.length() <= QrCode.LONGEST)
                        .map(whole -> new RawString(QrCode.of(whole).svg())));
    }

    /** What was used of it, but for what somebody else supposed. */
    private static String said(Pupil pupil, Visit visit) {
        var supposed = pupil.supposed().stream().map(Supposed::question).toList();
        var statements = AnswerInWords.to(
                        visit.ruleBook().questions().stream()
                                .filter(question -> !supposed.contains(question))
                                .toList(),
                        visit.journey().assessment().answers())
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
