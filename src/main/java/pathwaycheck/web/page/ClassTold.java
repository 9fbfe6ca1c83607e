package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Sums;
import pathwaycheck.cohort.ToShare;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;

/**
 * What a page tells of a class.
 *
 * @param pupils all rows, as they came
 * @param rows how each pupil who was told something stands to each of the columns
 * @param columns the requirements that somebody here has something to do with
 * @param leftOut how many other requirements there are
 * @param toShare how many stand how to each of the columns, as others may see it
 * @param whatIf the answer that all try; empty: none is
 * @param toTry what else all could try
 */
record ClassTold(
        List<Pupil> pupils,
        List<Row> rows,
        List<Requirement> columns,
        int leftOut,
        List<ToShare> toShare,
        Sums sums,
        Optional<WhatIf> whatIf,
        List<ToTry> toTry) {

    /** One pupil and how they stand to each column. */
    record Row(Pupil pupil, List<Status> statuses) {}

    /** Answers to a question that all could try. */
    record ToTry(String ask, List<Try> answers) {}

    /** @param value as the form sends it */
    record Try(String value, String text, boolean isTried) {}

    /** What nobody has anything to do with today. */
    private static final Set<Status> ASIDE = Set.of(Status.DOES_NOT_APPLY, Status.STILL_TO_COME, Status.NOT_ASKED_YET);

    private static final Kinds<Optional<Choice>> WITH_OPTIONS = new Kinds<>() {
        @Override
        public Optional<Choice> choice(Choice choice) {
            return Optional.of(choice);
        }

        @Override
        public Optional<Choice> date(DateQuestion date) {
            return Optional.empty();
        }
    };

    static ClassTold of(
            RuleBook ruleBook, List<Pupil> pupils, Sums sums, List<Question> asked, Optional<WhatIf> whatIf) {
        var requirements = ruleBook.requirements().toList();
        var told = pupils.stream().filter(pupil -> pupil.told().isPresent()).toList();
        var places = IntStream.range(0, requirements.size())
                .filter(place -> !ruleBook.isPart(requirements.get(place)))
                .filter(place -> told.stream().anyMatch(pupil -> !ASIDE.contains(status(pupil, place))))
                .boxed()
                .toList();
        var toShare = ToShare.of(sums);
        return new ClassTold(
                pupils,
                told.stream()
                        .map(pupil -> new Row(
                                pupil,
                                places.stream()
                                        .map(place -> status(pupil, place))
                                        .toList()))
                        .toList(),
                places.stream().map(requirements::get).toList(),
                requirements.size() - places.size(),
                places.stream().map(toShare::get).toList(),
                sums,
                whatIf,
                toTry(asked, whatIf));
    }

    private static Status status(Pupil pupil, int place) {
        return pupil.told().orElseThrow().held().get(place).status();
    }

    /** How this pupil stands to each of the columns; none: they were told nothing. */
    List<Status> statuses(Pupil pupil) {
        return rows.stream()
                .filter(row -> row.pupil() == pupil)
                .findFirst()
                .map(Row::statuses)
                .orElse(List.of());
    }

    /** The rows in which something is wrong. */
    public List<Pupil> wrong() {
        return pupils.stream().filter(pupil -> pupil.told().isEmpty()).toList();
    }

    /** Those that the page shows. */
    public Set<Status> statuses() {
        var statuses = new TreeSet<Status>();
        rows.forEach(row -> statuses.addAll(row.statuses()));
        return statuses;
    }

    private static List<ToTry> toTry(List<Question> asked, Optional<WhatIf> whatIf) {
        var toTry = new ArrayList<ToTry>();
        for (var question : asked) {
            question.in(WITH_OPTIONS)
                    .ifPresent(choice -> toTry.add(new ToTry(
                            choice.wording().ask(),
                            choice.options().stream()
                                    .map(option -> {
                                        var value = choice.id() + "=" + option.id();
                                        return new Try(
                                                value,
                                                option.text(),
                                                whatIf.filter(it ->
                                                                it.toString().equals(value))
                                                        .isPresent());
                                    })
                                    .toList())));
        }
        return toTry;
    }
}
