package pathwaycheck.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Somebody about whom every engine is asked the same twelve requirements.
 *
 * @param mathsGrade from 0, the lowest, to 5
 * @param degreeClass from 0, the lowest, to 3
 * @param graduation a day, counted from 1970
 */
public record Applicant(
        Set<Subject> subjects,
        int mathsGrade,
        int physicsGrade,
        Discipline discipline,
        int degreeClass,
        boolean hasHigherDegree,
        int graduation,
        boolean isAccredited,
        boolean isMeng) {

    /** How many requirements there are. */
    public static final int REQUIREMENTS = 12;

    /** The subjects that are asked for. */
    public enum Subject {
        MATHS,
        PHYSICS,
        CHEMISTRY,
        BIOLOGY,
        COMPUTING,
        FURTHER,
        HISTORY,
        MUSIC
    }

    /** What somebody studies: six count, and three of them more. */
    public enum Discipline {
        BIOMEDICAL,
        ELECTRONIC,
        MECHANICAL,
        PHYSICS,
        MATERIALS,
        SOFTWARE,
        CIVIL,
        CHEMICAL,
        LAW,
        HISTORY
    }

    static final int B = 3;
    static final int LOWER_SECOND = 1;
    static final int UPPER_SECOND = 2;

    /** The last day of the year in which the programme starts: 31 December 2027. */
    public static final int END_OF_START_YEAR = 21_183;

    private static final int GRADES = 6;
    private static final int CLASSES = 4;
    private static final int YEARS = 3 * 365;

    /** So many people, the same ones each time. */
    public static List<Applicant> some(int count) {
        var random = new Random(17);
        return IntStream.range(0, count).mapToObj(number -> any(random)).toList();
    }

    private static Applicant any(Random random) {
        var subjects = EnumSet.noneOf(Subject.class);
        var all = new ArrayList<>(List.of(Subject.values()));
        for (var number = 1 + random.nextInt(4); number > 0; number--) {
            subjects.add(all.remove(random.nextInt(all.size())));
        }
        return new Applicant(
                subjects,
                random.nextInt(GRADES),
                random.nextInt(GRADES),
                Discipline.values()[random.nextInt(Discipline.values().length)],
                random.nextInt(CLASSES),
                random.nextBoolean(),
                END_OF_START_YEAR - YEARS / 2 + random.nextInt(YEARS),
                random.nextBoolean(),
                random.nextBoolean());
    }

    /** The twelve as one would write them by hand: a bit for each that this person meets. */
    public int byHand() {
        var met = 0;
        met |= bit(0, subjects.size() >= 3);
        met |= bit(1, subjects.contains(Subject.MATHS));
        met |= bit(2, subjects.contains(Subject.PHYSICS));
        met |= bit(
                3,
                subjects.contains(Subject.CHEMISTRY)
                        || subjects.contains(Subject.BIOLOGY)
                        || subjects.contains(Subject.COMPUTING)
                        || subjects.contains(Subject.FURTHER));
        met |= bit(4, mathsGrade >= B);
        met |= bit(5, physicsGrade >= B);
        met |= bit(6, discipline.ordinal() <= Discipline.SOFTWARE.ordinal());
        met |= bit(7, discipline.ordinal() <= Discipline.MECHANICAL.ordinal());
        met |= bit(8, degreeClass >= UPPER_SECOND || degreeClass == LOWER_SECOND && hasHigherDegree);
        met |= bit(9, graduation <= END_OF_START_YEAR);
        met |= bit(10, isAccredited && (isMeng || hasHigherDegree));
        met |= bit(11, isMeng || hasHigherDegree);
        return met;
    }

    /** The bit of a requirement, if it is met. */
    public static int bit(int requirement, boolean isMet) {
        return isMet ? 1 << requirement : 0;
    }
}
