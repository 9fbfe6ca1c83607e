package pathwaycheck.web.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import pathwaycheck.address.Address;

/** The page that says that an address cannot be answered, or that something went wrong here. */
public final class FaultPages {

    private FaultPages() {}

    /**
     * What is wrong and what to do.
     *
     * @param instead an address to go on with
     * @param id of a fault of ours, the same as in the log
     */
    public record problem(String title, String says, Optional<Address> instead, Optional<String> id)
            implements TemplateInstance {}

    /** What is wrong with the rules that somebody is writing, in place of every page that would be made of them. */
    public record mistakes(List<MistakeInRules> wrong) implements TemplateInstance {}

    /**
     * Something wrong in a rule file.
     *
     * @param place the file and the line
     * @param says what is wrong, and what to do
     */
    public record MistakeInRules(String place, String says) {

        /** From one line, as {@code rules check} writes it. */
        public static MistakeInRules of(String line) {
            var parts = line.split(": ", 2);
            return parts.length == 2 ? new MistakeInRules(parts[0], parts[1]) : new MistakeInRules("", line);
        }
    }
}
