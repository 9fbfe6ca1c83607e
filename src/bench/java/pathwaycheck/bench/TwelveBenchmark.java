package pathwaycheck.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pathwaycheck.verdict.Applicant;

/** The twelve requirements for one person, who is another one each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = Bench.TIMES, time = 1)
public class TwelveBenchmark {

    private static final int PEOPLE = 256;

    /** The name of one of {@link Engines}. */
    @Param({"BY_HAND", "OURS", "EASY_RULES", "CEL", "DMN", "JSON_LOGIC"})
    public String engine;

    private Engine judge;
    private int person;

    @Setup
    public void layOut() throws Exception {
        judge = Engines.valueOf(engine).over(Applicant.some(PEOPLE));
    }

    @Benchmark
    public int twelve() throws Exception {
        person = (person + 1) % PEOPLE;
        return judge.judge(person);
    }
}
