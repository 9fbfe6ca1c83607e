package pathwaycheck.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What tells who a pupil is. We want none of it, and say so wherever a column looks like it. */
enum Personal {
    NAMES(
            "names",
            Set.of("name", "names", "forename", "surname", "firstname", "lastname", "fullname", "nickname"),
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? (\\p{Lu}[\\p{L}'’.-]* )?\\p{Lu}[\\p{L}'’-]+")::matcher),
    EMAILS(
            "e-mail addresses",
            Set.of("email", "emails", "mail"),
            Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")::matcher),
    BIRTHS(
            "dates of birth",
            Set.of("birth", "birthday", "birthdate", "dob", "born", "age"),
            Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}")::matcher),
    WAYS_TO_REACH(
            "ways to find a pupil",
            Set.of("phone", "telephone", "mobile", "address", "postcode", "upn", "uln"),
            Pattern.compile("\\+?[0-9][0-9 ()-]{8,}[0-9]|\\p{L}\\d{11}[\\p{L}\\d]")::matcher);

    private final String what;
    private final Set<String> words;
    private final Predicate<String> look;

    Personal(String what, Set<String> words, java.util.function.Function<String, java.util.regex.Matcher> look) {
        this.what = what;
        this.words = words;
        this.look = text -> look.apply(text).matches();
    }

    /** What a column of this name holds, as "date-of-birth". */
    static Optional<Personal> byName(String plain) {
        var words = List.of(plain.split("[^a-z0-9]+"));
        return Arrays.stream(values())
                .filter(it -> words.stream().anyMatch(it.words::contains))
                .findFirst();
    }

    /** What half of these cells look like, or more. */
    static Optional<Personal> byLooks(List<String> cells) {
        return Arrays.stream(values())
                .filter(it ->
                        !cells.isEmpty() && 2 * cells.stream().filter(it.look).count() >= cells.size())
                .findFirst();
    }

    /** What this one cell looks like. */
    static Optional<Personal> byLook(String cell) {
        return byLooks(List.of(cell));
    }

    String leftOut() {
        return "This looks like " + what + ": nobody here need know who a pupil is.";
    }

    String notHere() {
        return "This looks like " + what + ". Delete the column: nobody here need know who a pupil is";
    }

    String notAsCodes() {
        return "These look like " + what
                + ". Give each pupil a made-up code, such as A1, and keep the list of who is who";
    }

    String notAsCode() {
        return "This looks like one of the " + what + ". Write a made-up code, such as A1";
    }
}
