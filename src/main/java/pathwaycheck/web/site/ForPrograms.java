package pathwaycheck.web.site;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/** Who may use the API: a part of the {@link Settings}. */
public interface ForPrograms {

    /**
     * The sites whose pages may read the API in a browser, as {@code https://example.org}, with commas between them.
     * None: no page of another site may. Programs that are no page may always.
     */
    Optional<
                    List<
                            @Pattern(
                                    regexp = Operator.HOME,
                                    message = "is to be written like https://example.org, without a path")
                            String>>
            origins();
}
