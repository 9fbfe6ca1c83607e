package pathwaycheck.web.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an error looks like: a description alone, as {@link pathwaycheck.web.server.Problem} writes it. */
@Schema(description = "What is wrong and what to do, as RFC 9457 has it.")
record ProblemDocument(
        String title,
        int status,
        String detail,

        @Schema(description = "All that is wrong, each with its place.")
        Optional<List<WrongPlace>> wrong,

        @Schema(description = "An address to go on with.") Optional<String> instead,

        @Schema(description = "If the fault is ours: the number under which it stands in the log.")
        Optional<String> id) {

    /** One of them. */
    record WrongPlace(
            @Schema(description = "The name in the address, or of the property that was sent.")
            String name,

            @Schema(description = "A JSON pointer into what was sent.")
            Optional<String> pointer,

            String says,

            @Schema(description = "What could stand there instead.")
            Optional<List<String>> allowed) {}
}
