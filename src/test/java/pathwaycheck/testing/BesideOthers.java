package pathwaycheck.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Takes long, asks no app and changes nothing that others see: its class runs while another does. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = BesideOthers.CORES, mode = ResourceAccessMode.READ)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BesideOthers {

    /** The lock of a class that measures how long something takes: nothing runs beside it. */
    String CORES = "both cores";
}
