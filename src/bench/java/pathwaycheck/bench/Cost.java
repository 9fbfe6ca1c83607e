package pathwaycheck.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** What something costs: of several times the middle one, once it is warm. */
final class Cost {

    static final int TIMES = 5;

    private static final double NANOS = 1e6;
    private static final double WARM_AFTER = 500;
    private static final double LONG_ENOUGH = 20;

    private Cost() {}

    /** Milliseconds of the processor in this thread: whatever else the machine does counts for nothing. */
    static double of(Runnable what) {
        measured(what, WARM_AFTER);
        return middle(() -> measured(what, LONG_ENOUGH));
    }

    /** The middle of several measurements. */
    static double middle(Callable<Double> measure) {
        return middle(IntStream.range(0, TIMES).mapToObj(time -> call(measure)).toList());
    }

    /** The same, of each of several figures. */
    static double[] middles(Callable<double[]> measure) {
        List<double[]> all =
                IntStream.range(0, TIMES).mapToObj(time -> call(measure)).toList();
        return IntStream.range(0, all.get(0).length)
                .mapToDouble(
                        at -> middle(all.stream().map(each -> each[at]).toList()))
                .toArray();
    }

    private static double middle(List<Double> some) {
        return some.stream().sorted().toList().get(some.size() / 2);
    }

    private static <T> T call(Callable<T> measure) {
        try {
            return measure.call();
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** As often as fills this time. */
    private static double measured(Runnable what, double atLeast) {
        var times = 0;
        var begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double took;
        do {
            what.run();
            times++;
            took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / NANOS;
        } while (took < atLeast);
        return took / times;
    }
}
