package pathwaycheck.testing.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Question;

/**
 * People of one rule book as an adviser writes them down: a table with a row a pupil, under the codes P0, P1 and so on.
 */
public final class ClassTable {

    public static String of(List<Person> people) {
        var questions = people.get(0).ruleBook().questions();
        var header = Stream.concat(Stream.of("code"), questions.stream().map(Question::id))
                .collect(Collectors.joining(","));
        return IntStream.range(0, people.size())
                .mapToObj(i -> "P" + i + ","
                        + questions.stream()
                                .map(question -> people.get(i)
                                        .answers()
                                        .to(question)
                                        .map(answer -> String.join(";", question.write(answer)))
                                        .orElse(""))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private ClassTable() {}
}
