package pathwaycheck.testing.people;

import java.util.stream.Stream;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.Person.Asked;
import pathwaycheck.testing.rulebooks.TheRules;

/** For whom pages and documents are drawn: each time for the telling few, with {@code -Pexhaustive} for everybody. */
public final class DrawnFor {

    /** What is promised of data holds for everybody each time: ask {@link Person#everybody} there. */
    public static Stream<Person> people() {
        return FewOrAll.of(Telling.people(), Person.everybody());
    }

    /** The telling few at each question they are asked, or everybody. */
    public static Stream<Asked> questions() {
        return FewOrAll.of(Telling.people().flatMap(Person::everyQuestionOf).distinct(), Person.everyQuestion());
    }

    /** Each question once, asked of the first person who comes to it, or of everybody. */
    public static Stream<Asked> eachQuestion() {
        return FewOrAll.of(TheRules.all().stream().flatMap(Person::eachQuestionIn), Person.everyQuestion());
    }

    private DrawnFor() {}
}
