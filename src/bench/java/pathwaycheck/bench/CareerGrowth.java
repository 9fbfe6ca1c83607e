package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import pathwaycheck.rulefiles.RulesFolder;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.site.PackagedApp;

/** How cost grows with careers in the folder: copies of a small one. */
final class CareerGrowth {

    private static final int[] SIZES = {1, 3, 10, 30, 100, 200};

    /** One alone is less than what comes and goes beside it. */
    private static final int OFTEN = 10;

    private static final String NAME = "career-";

    private CareerGrowth() {}

    static Series careers() throws IOException {
        var series = new Series(
                "Careers", "careers", "load the folder, ms", "hold them, KB of heap", "answer a question page, ms");
        var rules = Files.createTempDirectory(Growth.FOLDER, "careers");
        var there = 0;
        for (var size : SIZES) {
            for (; there < size; there++) {
                ChangedRules.copyInto(rules.resolve(NAME + there), Lifeguard.FOLDER);
            }
            series.costs(size, Cost.of(() -> RulesFolder.read(rules)), held(rules), page(rules));
        }
        series.note("For the page 32 ask at once, and the clock counts: whatever else the machine does counts, too.");
        return series;
    }

    private static double held(Path rules) {
        return Cost.middle(() -> {
            var held = new ArrayList<RuleBooks>();
            var before = used();
            IntStream.range(0, OFTEN).forEach(time -> held.add(books(rules)));
            return (used() - before) / held.size() / 1024;
        });
    }

    private static RuleBooks books(Path rules) {
        return RulesFolder.read(rules).ruleBooks().orElseThrow();
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double page(Path rules) {
        var career = books(rules).all().get(0).career().id();
        try (var app = PackagedApp.start("-Dpathway-check.rules=" + rules)) {
            var page = app.address() + "/" + career + "/questions/stage";
            Cost.middle(() -> Wrk.aSecond(page));
            return 1000 / Cost.middle(() -> Wrk.aSecond(page));
        }
    }
}
