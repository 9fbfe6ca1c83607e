package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.testing.rulebooks.Anything;

/**
 * A random condition, random answers to some of its questions, and an oracle that knows nothing of spans: it completes
 * the open leaves in every possible way and walks through the days one by one.
 */
final class RandomTree {

    /** Three days: one too few to tell "the smallest but one" from "the greatest". */
    private static final List<Day> DAYS =
            Stream.of(1, 2, 3).map(day -> Day.on(LocalDate.of(2027, 1, day))).toList();

    private static final List<Day> LINE = Stream.of(Stream.of(Day.ALWAYS), DAYS.stream(), Stream.of(Day.NEVER))
            .flatMap(days -> days)
            .toList();

    private static final List<Option> OPTIONS = List.of(Anything.option("yes"), Anything.option("no"));

    private final Random random;
    private final boolean repeating;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private int judgements;

    final Condition condition;

    /** @param repeating the same question may stand in more than one place */
    RandomTree(long seed, boolean repeating) {
        this.random = new Random(seed);
        this.repeating = repeating;
        this.condition = tree(3);
    }

    Verdict verdict() {
        return verdict(new Answers(answers));
    }

    private Verdict verdict(Answers given) {
        return condition.in(new Judging(given, requirement -> {
            throw new AssertionError("No requirement here");
        }));
    }

    List<Question> questions() {
        return questions;
    }

    Answers answers() {
        return new Answers(answers);
    }

    List<Question> unanswered() {
        return questions.stream()
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
    }

    /** The verdict after each possible answer to one more question. */
    List<Verdict> answering(Question question) {
        var all = question instanceof DateQuestion
                ? DAYS.stream().map(day -> (Answer) Answer.On.day(day.date())).toList()
                : OPTIONS.stream()
                        .map(option -> (Answer) new Answer.Chosen(Set.of(option)))
                        .toList();
        return all.stream()
                .map(answer -> verdict(new Answers(answers).with(question, answer)))
                .toList();
    }

    /** How many leaves the oracle would have to complete. */
    int openLeaves() {
        return choices().size();
    }

    /** The least and the greatest day on which it starts to hold, over every completion. */
    List<Day> leastAndGreatest() {
        var days = new ArrayList<Day>();
        complete(new ArrayList<>(choices().entrySet()), new HashMap<>(), days);
        return List.of(
                days.stream().min(Day::compareTo).orElseThrow(),
                days.stream().max(Day::compareTo).orElseThrow());
    }

    private void complete(List<Map.Entry<Object, List<?>>> open, Map<Object, Object> chosen, List<Day> days) {
        if (open.isEmpty()) {
            days.add(LINE.stream()
                    .filter(day -> holds(condition, day, chosen))
                    .findFirst()
                    .orElse(Day.NEVER));
            return;
        }
        for (var way : open.get(0).getValue()) {
            chosen.put(open.get(0).getKey(), way);
            complete(open.subList(1, open.size()), chosen, days);
        }
    }

    private boolean holds(Condition part, Day day, Map<Object, Object> chosen) {
        if (part instanceof Condition.AtLeast atLeast) {
            return atLeast.parts().stream().filter(it -> holds(it, day, chosen)).count() >= atLeast.count();
        }
        return !day.equals(Day.NEVER) && since(part, chosen).isOnOrBefore(day);
    }

    private Day since(Condition leaf, Map<Object, Object> chosen) {
        var key = key(leaf);
        var way = chosen.containsKey(key) ? chosen.get(key) : given((Question) key);
        return leaf instanceof Condition.Chosen choice
                ? (choice.options().contains(way) ? Day.ALWAYS : Day.NEVER)
                : (Day) way;
    }

    private Object given(Question question) {
        return answers.get(question.id()) instanceof Answer.On on
                ? Day.on(on.counts())
                : ((Answer.Chosen) answers.get(question.id()))
                        .options()
                        .iterator()
                        .next();
    }

    /** What each open leaf could still come to. */
    private Map<Object, List<?>> choices() {
        var open = new LinkedHashMap<Object, List<?>>();
        leaves(condition).forEach(leaf -> {
            var key = key(leaf);
            var answer = key instanceof Question question ? answers.get(question.id()) : null;
            if (answer == null || answer instanceof Answer.NotSure) {
                open.put(
                        key,
                        key instanceof DateQuestion
                                ? LINE
                                : key instanceof Choice ? OPTIONS : List.of(Day.ALWAYS, Day.NEVER));
            }
        });
        return open;
    }

    private static Object key(Condition leaf) {
        return leaf instanceof Condition.Chosen chosen
                ? chosen.question()
                : leaf instanceof Condition.From from ? from.question() : leaf;
    }

    private static Stream<Condition> leaves(Condition part) {
        return part instanceof Condition.AtLeast atLeast
                ? atLeast.parts().stream().flatMap(RandomTree::leaves)
                : Stream.of(part);
    }

    private Condition tree(int levels) {
        if (levels == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        var parts = Stream.generate(() -> tree(levels - 1))
                .limit(1 + random.nextInt(3))
                .toList();
        return new Condition.AtLeast(random.nextInt(parts.size() + 1), parts);
    }

    private Condition leaf() {
        if (random.nextInt(8) == 0) {
            return new Condition.Judged(Anything.judgement("judgement-" + judgements++));
        }
        var question = repeating && !questions.isEmpty() && random.nextBoolean()
                ? questions.get(random.nextInt(questions.size()))
                : newQuestion();
        return question instanceof DateQuestion date
                ? new Condition.From(date)
                : new Condition.Chosen((Choice) question, Set.of(anyOption()), 1);
    }

    private Question newQuestion() {
        var id = "question-" + questions.size();
        var question = random.nextBoolean() ? Anything.date(id) : Anything.yesOrNo(id);
        questions.add(question);
        switch (random.nextInt(8)) {
            case 0 -> answers.put(id, Answer.NOT_SURE);
            case 1 -> {}
            default -> answers.put(id, answer(question));
        }
        return question;
    }

    private Option anyOption() {
        return OPTIONS.get(random.nextInt(OPTIONS.size()));
    }

    private Answer answer(Question question) {
        return question instanceof DateQuestion
                ? Answer.On.day(DAYS.get(random.nextInt(DAYS.size())).date())
                : new Answer.Chosen(Set.of(anyOption()));
    }
}
