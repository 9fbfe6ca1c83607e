package pathwaycheck.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.report.Standing;

/**
 * Why we say how somebody stands, once for all of which we say it for the same reason.
 *
 * @param about what we say it of
 */
record Ground(String about, String says) {

    /** Of each that has more to it than its line says. */
    static List<Ground> of(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::hasMore)
                .collect(Collectors.groupingBy(
                        it -> it.because().orElse(it.label()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Ground::ofAlike)
                .toList();
    }

    private static Ground ofAlike(List<Standing> standings) {
        return new Ground(
                standings.stream().map(Standing::label).collect(Collectors.joining("; ")),
                Stream.concat(
                                standings.get(0).because().stream(),
                                standings.stream().flatMap(it -> it.requirement().differs().stream()))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
