package pathwaycheck.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import pathwaycheck.verdict.Applicant;

/** A person as engines take one that know no classes of ours: words, numbers and a list. */
final class Facts {

    private Facts() {}

    static List<Map<String, Object>> of(List<Applicant> people) {
        return people.stream().map(Facts::of).toList();
    }

    private static Map<String, Object> of(Applicant who) {
        return Map.of(
                "subjects",
                who.subjects().stream().map(Facts::word).toList(),
                "maths",
                (long) who.mathsGrade(),
                "physics",
                (long) who.physicsGrade(),
                "discipline",
                word(who.discipline()),
                "degree",
                (long) who.degreeClass(),
                "higher",
                who.hasHigherDegree(),
                "graduation",
                (long) who.graduation(),
                "accredited",
                who.isAccredited(),
                "meng",
                who.isMeng());
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
