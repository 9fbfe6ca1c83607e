package pathwaycheck.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pathwaycheck.document.Calendar;
import pathwaycheck.proof.Proof;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.Example;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * What the rule book that ships takes for one of its people, who is another one each time; and as a whole. Plan and
 * report go on getting faster for several seconds: they are warmed for ten.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = Bench.TIMES, time = 1)
public class OnePersonBenchmark {

    private static final Calendar.Whose WHOSE =
            new Calendar.Whose("somebody", "https://example.org/report", "https://example.org/calendar.ics");

    private final List<Example> people = TheRules.book().examples();
    private int person;

    @Benchmark
    public Assessment judge() {
        return assessment(next());
    }

    @Benchmark
    public Object nextQuestion() {
        return new Asking(assessment(next())).next();
    }

    @Benchmark
    public Journey replayAndJudge() {
        return replay(next());
    }

    @Benchmark
    public Report replayPlanAndReport() {
        return Report.of(replay(next()));
    }

    @Benchmark
    @Warmup(iterations = 3, time = 1)
    public Object load() {
        return RuleFolder.read(TheRules.FOLDER);
    }

    @Benchmark
    public String replayPlanReportAndCalendar() {
        var plan = Plan.of(replay(next()).assessment());
        return Calendar.of(AtAGlance.of(plan, Report.of(plan)), TheRules.book(), WHOSE);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Proof prove() {
        return Proof.of(TheRules.book(), people.get(0).asOf(), (done, all) -> {});
    }

    private Example next() {
        person = (person + 1) % people.size();
        return people.get(person);
    }

    private static Journey replay(Example who) {
        return Journey.replay(TheRules.book(), who.answers(), who.asOf());
    }

    private static Assessment assessment(Example who) {
        return Assessment.of(TheRules.book(), who.answers(), who.asOf());
    }
}
