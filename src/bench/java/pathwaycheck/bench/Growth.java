package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How cost grows with whatever can become many: a table for each, its law in a sentence, and a plot of all. */
final class Growth {

    /** Where all that is generated lies. */
    static final Path FOLDER = Path.of("target/bench");

    private Growth() {}

    static void measure() throws IOException, InterruptedException {
        var requirements = BookGrowth.requirements();
        var questions = BookGrowth.questions();
        var careers = CareerGrowth.careers();
        var people = PeopleGrowth.people();
        var told = "# How cost grows\n\n" + Bench.machine() + "\n" + requirements + questions + careers + people
                + PeopleGrowth.whoAllDiffer() + CopyGrowth.copies() + HardInput.table();
        Files.writeString(FOLDER.resolve("growth.md"), told);
        Files.writeString(
                FOLDER.resolve("growth.svg"),
                GrowthPlot.of(List.of(requirements.line(1), questions.line(1), careers.line(1), people.line(1000))));
        System.out.println(told);
    }
}
