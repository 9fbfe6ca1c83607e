package pathwaycheck.web.visit;

import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.address.Address;
import pathwaycheck.address.Query;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.DateQuestion;

/** An address that cannot be answered as it stands, with what is wrong and an address to go on with. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_SHOWN = 60;

    private final transient Optional<Address> instead;

    private Refusal(String message, Optional<Address> instead) {
        super(message, null, false, false);
        this.instead = instead;
    }

    /** The day asked for is none. */
    public static Refusal ofDay(UriInfo address) {
        return new Refusal(
                "The address asks what we would say on a day that we cannot use. Write one day from "
                        + DateQuestion.FIRST_YEAR + " to " + DateQuestion.LAST_YEAR + " like this: as-of=2027-02-20.",
                Optional.of(without(List.of(AsOf.FIELD), address)));
    }

    /** These names belong to no question. */
    public static Refusal ofNames(List<String> names, UriInfo address) {
        var shown = names.stream()
                .limit(3)
                .map(name ->
                        "“" + (name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name) + "”")
                .collect(Collectors.joining(", "));
        return new Refusal(
                "The address holds something that we do not ask: " + shown + (names.size() > 3 ? ", and more" : "")
                        + ". We left nothing out without telling you, since it could change your report.",
                Optional.of(without(names, address)));
    }

    /** What we are to have told earlier is nothing that we ever wrote. */
    public static Refusal ofReceipt(UriInfo address) {
        return new Refusal(
                "The address ends in a receipt of what we told you earlier. It has been damaged, so we cannot say what changed since."
                        + " Your answers are whole.",
                Optional.of(without(List.of(Visit.TOLD), address)));
    }

    /** The same address without what was wrong. */
    public Optional<Address> instead() {
        return instead;
    }

    /** In the order of the alphabet: the names come in another one from one process to the next. */
    private static Address without(Collection<String> names, UriInfo address) {
        return new Address(
                address.getPath(),
                new Query(address.getQueryParameters())
                        .values().entrySet().stream()
                                .filter(entry -> !names.contains(entry.getKey()))
                                .flatMap(entry ->
                                        entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                                .toList());
    }
}
