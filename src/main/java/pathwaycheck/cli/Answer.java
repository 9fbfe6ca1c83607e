package pathwaycheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import pathwaycheck.address.Query;
import pathwaycheck.proof.StillAsked;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rulefiles.AnswersInExamples;
import pathwaycheck.rulefiles.FileNames;
import pathwaycheck.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes one answer into every example that is asked for it and does not answer it. */
@Command(
        name = "answer",
        description = "Writes an answer into every example of people.yaml that is asked the question next, and does not"
                + " answer it. It changes nothing else.",
        mixinStandardHelpOptions = true)
final class Answer implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "As rules/clinical-engineer.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "QUESTION", description = "The id of the question.")
    private String question;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ANSWER",
            description = "The id of an option, or of several where several may be chosen; or a month, as 2027-07.")
    private List<String> answer;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        return options.read(folder).filter(this::canBeAnswered).map(this::write).orElse(Options.FOUND);
    }

    private boolean canBeAnswered(RuleBook book) {
        var asked =
                book.questions().stream().filter(it -> it.id().equals(question)).findFirst();
        var problem = asked.isEmpty()
                ? Optional.of("no question is called “" + question + "”; questions.yaml has their ids")
                : Answers.read(book.questions(), new Query(Map.of(question, answer))).mistakes().stream()
                        .findFirst()
                        .map(it -> "“" + String.join(", ", answer) + "” is no answer to “" + question + "”; "
                                + StillAsked.mayBeAnswered(asked.get()));
        problem.ifPresent(says -> System.err.println(FileNames.shown(folder) + ": " + says));
        return problem.isEmpty();
    }

    private int write(RuleBook book) {
        var examples = IntStream.range(0, book.examples().size())
                .parallel()
                .filter(number -> StillAsked.next(book, book.examples().get(number))
                        .map(Question::id)
                        .filter(question::equals)
                        .isPresent())
                .boxed()
                .toList();
        var file = folder.resolve("people.yaml");
        if (examples.isEmpty()) {
            System.out.println(FileNames.shown(file) + ": no example is asked “" + question
                    + "” next without an answer; nothing is written.");
            return 0;
        }
        try {
            var text = AnswersInExamples.of(folder).with(examples, question, answer);
            if (!Options.write(file, text)) {
                return Options.FOUND;
            }
        } catch (IOException cause) {
            System.err.println(FileNames.shown(file) + ": cannot be read (" + cause + ")");
            return Options.FOUND;
        }
        System.out.println(FileNames.shown(file) + ": `" + question + "` is answered in "
                + (examples.size() == 1 ? "1 example" : examples.size() + " examples")
                + ". Now see with `rules check " + FileNames.shown(folder) + "` what they are told.");
        return 0;
    }
}
