package pathwaycheck.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Answers;
import pathwaycheck.question.DateQuestion;

/** An address that cannot be answered as it stands, with all that is wrong and an address to go on with. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_SHOWN = 60;

    private final transient List<Wrong> wrong;
    private final transient Address instead;

    Refusal(List<Wrong> wrong, Address asked) {
        this(
                asked.without(
                        wrong.stream().flatMap(it -> it.toLeaveOut().stream()).collect(Collectors.toSet())::contains),
                wrong);
    }

    private Refusal(Address instead, List<Wrong> wrong) {
        super(sentences(wrong), null, false, false);
        this.wrong = List.copyOf(wrong);
        this.instead = instead;
    }

    /** Refuses names in the address of a page that is the same for everybody; empty: it holds none. */
    public static Optional<Refusal> ofAnyName(Address asked) {
        var wrong = asked.query().values().keySet().stream()
                .<Wrong>map(Wrong.TakenByNobody::new)
                .toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new Refusal(wrong, asked));
    }

    /** Refuses names under which a program wrote nothing, be there another value too; empty: there are none. */
    public static Optional<Refusal> ofNoValues(Address asked, Predicate<String> mayBeEmpty) {
        var wrong = asked.pairs().stream()
                .filter(pair -> pair.showsNothing() && !mayBeEmpty.test(pair.name()))
                .map(Pair::name)
                .distinct()
                .<Wrong>map(Wrong.NoValue::new)
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(asked.withoutEmpty(mayBeEmpty.negate()), wrong));
    }

    /** Refuses what stands in an answer's place and is none; empty: it holds no such thing. */
    public static Optional<Refusal> ofMistakes(Answers.Read read, Address asked) {
        var wrong = read.mistakes().stream().<Wrong>map(Wrong.NoAnswer::new).toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new Refusal(wrong, asked));
    }

    /** Refuses these names of an address: what stands under them says nothing to its page. */
    public static Refusal of(List<String> names, Address asked) {
        return new Refusal(names.stream().<Wrong>map(Wrong.Name::new).toList(), asked);
    }

    /** Refuses these names of an address that takes none but those that are allowed. */
    public static Refusal of(List<String> names, Address asked, List<String> allowed) {
        return new Refusal(
                names.stream().<Wrong>map(name -> new Wrong.Name(name, allowed)).toList(), asked);
    }

    /** What is wrong, by name. */
    public List<Wrong> wrong() {
        return wrong;
    }

    /** The address without what was wrong. */
    public Address instead() {
        return instead;
    }

    /** What a person is told. Names are told together, in one sentence: an address may hold a thousand. */
    private static String sentences(List<Wrong> all) {
        var names = names(all);
        return all.stream().map(it -> sentence(it, names)).distinct().collect(Collectors.joining(" "));
    }

    private static String sentence(Wrong it, String names) {
        if (it instanceof Wrong.Name) {
            return "The address holds something that we do not ask: " + names
                    + ". We left nothing out without telling you, since it could change your report.";
        }
        if (it instanceof Wrong.TakenByNobody) {
            return "This page says the same to everybody, and the address holds something beside it: " + names
                    + ". We left nothing out without telling you, since it could be an answer of yours.";
        }
        if (it instanceof Wrong.NoDay) {
            return "The address asks what we would say on a day that we cannot use. Write one day from "
                    + DateQuestion.FIRST_YEAR + " to " + DateQuestion.LAST_YEAR + " like this: as-of=2027-02-20.";
        }
        if (it instanceof Wrong.TwoDays) {
            return "The address names the day on which all is said twice, and we cannot know which of them you mean."
                    + " Leave one of them.";
        }
        if (it instanceof Wrong.NoReceipt) {
            return "The address ends in a receipt of what we told you earlier. It has "
                    + "been damaged, so we cannot say what changed since." + " Your answers are whole.";
        }
        if (it instanceof Wrong.TwoReceipts) {
            return "The address holds a receipt of what we told you earlier twice, and we cannot know since"
                    + " which of them you ask what changed. Leave one of them. Your answers are whole.";
        }
        return it.says() + ".";
    }

    private static String names(List<Wrong> all) {
        var names = all.stream()
                .filter(it -> it instanceof Wrong.Name || it instanceof Wrong.TakenByNobody)
                .map(Wrong::name)
                .toList();
        return names.stream()
                        .limit(MOST_SHOWN)
                        .map(name -> "“" + shortened(name) + "”")
                        .collect(Collectors.joining(", "))
                + (names.size() > MOST_SHOWN ? ", and more" : "");
    }

    private static String shortened(String name) {
        if (name.isEmpty()) {
            return "=";
        }
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }
}
