package pathwaycheck.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import pathwaycheck.report.Report;
import pathwaycheck.rules.Example;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/** How long one person takes: the mean over the first people of the rule book, who differ as people do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class OnePersonBenchmark {

    private static final int PEOPLE = 50;

    private final List<Example> people =
            TheRules.book().examples().stream().limit(PEOPLE).toList();

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void assess(Blackhole hole) {
        people.forEach(person -> hole.consume(assessment(person)));
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void assessPlanAndReport(Blackhole hole) {
        people.forEach(person -> hole.consume(Report.of(Journey.at(assessment(person)))));
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void replayTheJourney(Blackhole hole) {
        people.forEach(person -> hole.consume(Journey.replay(TheRules.book(), person.answers(), person.asOf())));
    }

    private static Assessment assessment(Example person) {
        return Assessment.of(TheRules.book(), person.answers(), person.asOf());
    }
}
