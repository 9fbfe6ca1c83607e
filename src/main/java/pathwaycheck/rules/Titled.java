package pathwaycheck.rules;

/** Whatever has a name for readers. */
public interface Titled {

    /** Its name, for readers. */
    String title();
}
