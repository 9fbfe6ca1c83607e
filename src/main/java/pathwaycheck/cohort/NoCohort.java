package pathwaycheck.cohort;

import java.util.List;
import java.util.stream.Collectors;

/** A table that cannot be read as one of a class, as its first row is wrong; nothing of it was told. */
public final class NoCohort extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<WrongCell> wrong;

    public NoCohort(List<WrongCell> wrong) {
        super(wrong.stream().map(WrongCell::inFull).collect(Collectors.joining(" ")), null, false, false);
        this.wrong = List.copyOf(wrong);
    }

    /** Everything that is wrong. */
    public List<WrongCell> wrong() {
        return wrong;
    }
}
