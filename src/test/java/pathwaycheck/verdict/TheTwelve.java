package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.testing.rulebooks.Anything;

/** The twelve requirements in our own rules: what an {@link Applicant} is asked, and what must hold. */
public final class TheTwelve {

    private static final Choice SUBJECTS = choice("subjects", true, words(Applicant.Subject.values()));
    private static final Choice MATHS = choice("maths", false, numbers(6));
    private static final Choice PHYSICS = choice("physics", false, numbers(6));
    private static final Choice DISCIPLINE = choice("discipline", false, words(Applicant.Discipline.values()));
    private static final Choice CLASS = choice("class", false, numbers(4));
    private static final Choice HIGHER = Anything.yesOrNo("higher");
    private static final DateQuestion GRADUATION = Anything.date("graduation");
    private static final Choice ACCREDITED = Anything.yesOrNo("accredited");
    private static final Choice MENG = Anything.yesOrNo("meng");

    private static final Condition ADVANCED = Condition.any(List.of(one(MENG, 0), one(HIGHER, 0)));

    private static final List<Condition> HOLDS = List.of(
            new Condition.Chosen(SUBJECTS, Set.copyOf(SUBJECTS.options()), 3),
            one(SUBJECTS, 0),
            one(SUBJECTS, 1),
            among(SUBJECTS, 2, 6),
            among(MATHS, Applicant.B, 6),
            among(PHYSICS, Applicant.B, 6),
            among(DISCIPLINE, 0, 6),
            among(DISCIPLINE, 0, 3),
            Condition.any(List.of(
                    among(CLASS, Applicant.UPPER_SECOND, 4),
                    Condition.all(List.of(one(CLASS, Applicant.LOWER_SECOND), one(HIGHER, 0))))),
            new Condition.From(GRADUATION),
            Condition.all(List.of(one(ACCREDITED, 0), ADVANCED)),
            ADVANCED);

    private static final Program PROGRAM = new Program(
            List.of(SUBJECTS, MATHS, PHYSICS, DISCIPLINE, CLASS, HIGHER, GRADUATION, ACCREDITED, MENG),
            IntStream.range(0, HOLDS.size())
                    .mapToObj(number -> requirement("r" + number, HOLDS.get(number)))
                    .toList(),
            List.of(),
            Stream.empty());

    private static final int BY =
            Day.on(LocalDate.ofEpochDay(Applicant.END_OF_START_YEAR)).number();

    private TheTwelve() {}

    /** What this person would answer. */
    static Answers answers(Applicant who) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(
                "subjects",
                new Answer.Chosen(who.subjects().stream()
                        .map(subject -> SUBJECTS.options().get(subject.ordinal()))
                        .collect(Collectors.toSet())));
        answers.put("maths", chosen(MATHS, who.mathsGrade()));
        answers.put("physics", chosen(PHYSICS, who.physicsGrade()));
        answers.put("discipline", chosen(DISCIPLINE, who.discipline().ordinal()));
        answers.put("class", chosen(CLASS, who.degreeClass()));
        answers.put("higher", chosen(HIGHER, who.hasHigherDegree() ? 0 : 1));
        answers.put("graduation", Answer.On.day(LocalDate.ofEpochDay(who.graduation())));
        answers.put("accredited", chosen(ACCREDITED, who.isAccredited() ? 0 : 1));
        answers.put("meng", chosen(MENG, who.isMeng() ? 0 : 1));
        return new Answers(answers);
    }

    /** All of these people, told by place before anybody asks; then what {@link #judge} says of the one at a place. */
    public static IntUnaryOperator over(List<Applicant> people) {
        var told = people.stream().map(who -> PROGRAM.told(answers(who))).toArray(Told[]::new);
        return person -> judge(told[person]);
    }

    /** A bit for each of the twelve that holds, for certain, at the end of the start year. */
    static int judge(Answers answers) {
        return judge(PROGRAM.told(answers));
    }

    private static int judge(Told told) {
        var run = new Run(PROGRAM, told);
        var met = 0;
        for (var requirement = 0; requirement < Applicant.REQUIREMENTS; requirement++) {
            met |= Applicant.bit(requirement, Span.latest(run.span(requirement)) <= BY);
        }
        return met;
    }

    private static Answer chosen(Choice question, int place) {
        return new Answer.Chosen(Set.of(question.options().get(place)));
    }

    private static Condition one(Choice question, int place) {
        return among(question, place, place + 1);
    }

    private static Condition among(Choice question, int from, int to) {
        return new Condition.Chosen(question, Set.copyOf(question.options().subList(from, to)), 1);
    }

    private static Requirement requirement(String id, Condition holds) {
        return new Requirement(
                id,
                id,
                Optional.empty(),
                true,
                Optional.empty(),
                holds,
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Choice choice(String id, boolean many, String... options) {
        return Anything.choice(id, many, options);
    }

    private static String[] words(Enum<?>... some) {
        return Arrays.stream(some).map(it -> it.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    private static String[] numbers(int count) {
        return IntStream.range(0, count).mapToObj(number -> "n" + number).toArray(String[]::new);
    }
}
