package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.cohort.Cohort;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/**
 * What an answer would change that all of a class try, with the codes of the pupils: for whoever advises them alone.
 *
 * @param answer its words
 * @param undecided the pupils who are not sure yet of what the question comes after
 * @param notAsked the pupils to whom the question does not come
 * @param tooEarly those who have another question to answer first
 * @param notAnswered those to whom it does, and who chose nothing that it would come to
 * @param tooLate those who finish before they could begin it
 * @param underWay those whose course is under way: they can only begin if they still may
 * @param anew those whose course is over: they can only take it from the start
 * @param moved whose standing changes, and to what
 * @param stillLacking those who would still lack something that nobody gets on without, by what it is
 */
record ClassTried(
        WhatIf whatIf,
        String answer,
        List<Changed> changes,
        List<String> undecided,
        List<String> notAsked,
        List<String> tooEarly,
        List<String> notAnswered,
        List<String> tooLate,
        List<String> underWay,
        List<String> anew,
        List<Moved> moved,
        List<Lacked> stillLacking) {

    /**
     * A requirement that some would meet who do not now, or the other way round.
     *
     * @param gaining the codes of those who would meet it
     * @param losing of those who would no longer
     * @param now how many meet it
     * @param then how many would
     */
    record Changed(Requirement requirement, List<String> gaining, List<String> losing, int now, int then) {}

    /** A requirement that nobody gets on without, and the codes of those who would lack it all the same. */
    record Lacked(Requirement requirement, List<String> codes) {}

    /**
     * Pupils who would stand otherwise.
     *
     * @param stand the first words of their reports, then
     */
    record Moved(String stand, List<String> codes) {}

    static ClassTried of(WhatIf whatIf, List<Pupil> pupils, List<Requirement> requirements, Cohort cohort) {
        var ruleBook = cohort.ruleBook();
        var changes = new ArrayList<Changed>();
        var stillLacking = new ArrayList<Lacked>();
        for (var i = 0; i < requirements.size(); i++) {
            var place = i;
            var gaining = codes(pupils, told -> holds(told, place) < 0);
            var losing = codes(pupils, told -> holds(told, place) > 0);
            if (!gaining.isEmpty() || !losing.isEmpty()) {
                var now = codes(pupils, told -> told.held().get(place).status().holds());
                changes.add(new Changed(
                        requirements.get(i), gaining, losing, now.size(), now.size() + gaining.size() - losing.size()));
            }
            var lacking =
                    ruleBook.isPart(requirements.get(i)) || !requirements.get(i).essential()
                            ? List.<String>of()
                            : codes(pupils, told -> then(told, place).isMissingNow());
            if (!lacking.isEmpty()) {
                stillLacking.add(new Lacked(requirements.get(i), lacking));
            }
        }
        return new ClassTried(
                whatIf,
                whatIf.question().words(whatIf.answer()),
                changes,
                untouched(pupils, WhatIf.Untouched.UNDECIDED),
                untouched(pupils, WhatIf.Untouched.NOT_ASKED),
                untouched(pupils, WhatIf.Untouched.TOO_EARLY),
                untouched(pupils, WhatIf.Untouched.NOT_ANSWERED),
                untouched(pupils, WhatIf.Untouched.TOO_LATE),
                codes(pupils, told -> told.ifSo().isPresent() && whatIf.isUnderWay(cohort.visit(told))),
                codes(pupils, told -> told.ifSo().isPresent() && whatIf.isOnlyAnew(cohort.visit(told))),
                moved(whatIf, pupils, cohort),
                stillLacking);
    }

    /** These codes, those last who cannot simply choose: whose course is under way, or over. */
    public String codes(List<String> codes) {
        return Stream.of(
                        some("", codes, code -> !underWay.contains(code) && !anew.contains(code)),
                        some("if their school lets them begin now: ", codes, underWay::contains),
                        some("only by taking it anew, as their course is over: ", codes, anew::contains))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String some(String before, List<String> codes, Predicate<String> such) {
        var some = codes.stream().filter(such).collect(Collectors.joining("; "));
        return some.isEmpty() ? "" : before + some;
    }

    private static List<Moved> moved(WhatIf whatIf, List<Pupil> pupils, Cohort cohort) {
        var codes = new LinkedHashMap<String, List<String>>();
        for (var pupil : pupils) {
            pupil.told()
                    .filter(told -> told.answer().isPresent())
                    .flatMap(told -> whatIf.tried(cohort.visit(told))
                            .filter(tried -> tried.journey().next().isEmpty())
                            .map(tried -> tried.report().opening())
                            .filter(opening -> !opening.equals(told.inShort())))
                    .ifPresent(stand -> codes.computeIfAbsent(stand, one -> new ArrayList<>())
                            .add(pupil.code()));
        }
        return codes.entrySet().stream()
                .map(it -> new Moved(it.getKey(), it.getValue()))
                .toList();
    }

    private static List<String> untouched(List<Pupil> pupils, WhatIf.Untouched why) {
        return codes(pupils, told -> told.untouched().equals(Optional.of(why)));
    }

    /** Below 0: not now, and then; above 0: the other way round. */
    private static int holds(Told told, int place) {
        var now = told.held().get(place).status().holds();
        return Boolean.compare(now, then(told, place).holds());
    }

    private static Status then(Told told, int place) {
        return told.ifSo()
                .map(statuses -> statuses.get(place))
                .orElseGet(() -> told.held().get(place).status());
    }

    private static List<String> codes(List<Pupil> pupils, Predicate<Told> some) {
        return pupils.stream()
                .filter(pupil -> pupil.told().filter(some).isPresent())
                .map(Pupil::code)
                .toList();
    }
}
