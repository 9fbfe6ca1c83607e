package pathwaycheck.web.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.cohort.AskedAloud;
import pathwaycheck.cohort.ToShare;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/** What templates print of a class and of the columns of its table. */
@TemplateExtension
final class ClassWords {

    private static final Kinds<String> IN_A_TABLE = new Kinds<>() {
        @Override
        public String choice(Choice choice) {
            return choice.many() ? "Write some of these, with semicolons between them." : "Write one of these.";
        }

        @Override
        public String date(DateQuestion date) {
            return "Write a month and a year, as 06/2027, or a day, as 14/06/2027"
                    + (date.offersNotSure() ? ", or not-sure." : ".");
        }
    };

    private ClassWords() {}

    /** What a cell may say to this question, in a table of a class. */
    static String inATable(Question question) {
        return question.in(IN_A_TABLE);
    }

    /** The question as an adviser can ask it. */
    static String aloud(Question question) {
        return AskedAloud.words(question);
    }

    /** A hint that is of use to whoever fills in a table: what begins with "If you" speaks to one person of a kind. */
    static Optional<String> hintForAll(Question question) {
        return question.wording().hint().filter(hint -> !hint.startsWith("If you"));
    }

    /** The options of this question; none: it has no options. */
    static List<Option> choices(Question question) {
        return question instanceof Choice choice ? choice.options() : List.of();
    }

    /** The question of this name. */
    static Optional<Question> asking(RuleBook ruleBook, String name) {
        return ruleBook.questions().stream()
                .filter(question -> question.id().equals(name))
                .findFirst();
    }

    /** The headings that its questions stand under. */
    static List<String> sections(RuleBook ruleBook) {
        return ruleBook.questions().stream()
                .map(question -> question.wording().section())
                .distinct()
                .toList();
    }

    /** Their ids, one after the other. */
    static String ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.joining(", "));
    }

    /** How roughly pupils stand, as others may see it. */
    static ToShare.Standing[] standings(ClassTold told) {
        return ToShare.Standing.values();
    }
}
