package pathwaycheck.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pathwaycheck.api.ClassJson;
import pathwaycheck.api.PupilJson;

/** A line of a class: a description alone. */
@Schema(
        description = "A pupil; or, at the end, all of them.",
        oneOf = {PupilJson.class, ClassJson.class})
interface ClassLine {}
