package pathwaycheck.web.site;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/** Who may show our pages within their own: a part of the {@link Settings}. */
public interface OnOtherSites {

    /**
     * The sites whose pages may show ours within them, as {@code https://example.org}, with commas between them. None:
     * no page of another site may.
     */
    Optional<
                    List<
                            @Pattern(
                                    regexp = Operator.HOME,
                                    message = "is to be written like https://example.org, without a path")
                            String>>
            origins();
}
