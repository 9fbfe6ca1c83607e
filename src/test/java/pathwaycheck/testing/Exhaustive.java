package pathwaycheck.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Takes long, and says what another test says of fewer: run by {@code ./mvnw verify -Pexhaustive} alone. */
@Tag("exhaustive")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exhaustive {}
