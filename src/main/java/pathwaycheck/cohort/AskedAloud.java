package pathwaycheck.cohort;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/** A question in the words in which an adviser can ask a pupil: one that says "these" names them. */
public final class AskedAloud {

    private static final Pattern THESE = Pattern.compile("\\bthese\\b");

    /** More would be a list that nobody listens to: they are read from the page. */
    private static final int MOST = 6;

    private AskedAloud() {}

    /** The question, with its options where it means nothing without them. */
    public static String words(Question question) {
        var ask = question.wording().ask();
        return question instanceof Choice choice && THESE.matcher(ask).find() && named(choice) <= MOST
                ? ask + " (" + options(choice) + ")"
                : ask;
    }

    private static long named(Choice choice) {
        return choice.options().stream().filter(option -> !option.alone()).count();
    }

    /** But for "None of these", which is no answer to name. */
    private static String options(Choice choice) {
        return choice.options().stream()
                .filter(option -> !option.alone())
                .map(Option::within)
                .collect(Collectors.joining("; "));
    }
}
