package pathwaycheck.question;

import java.util.List;
import java.util.Optional;

/**
 * One of the answers a choice offers.
 *
 * @param id what the address calls it
 * @param text what the reader chooses
 * @param inSentence its words within a sentence, as "a 2:2"; empty: its text
 * @param hint one sentence of help beneath the text
 * @param alone it cannot be chosen together with another, as "none of these"
 * @param otherwise no condition names it, and that is meant: it stands for everything else
 * @param alsoCalled what people who fill in tables call it, beside its words here; nobody is shown it as an answer
 */
public record Option(
        String id,
        String text,
        Optional<String> inSentence,
        Optional<String> hint,
        boolean alone,
        boolean otherwise,
        List<String> alsoCalled) {

    public Option {
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** Its words within a sentence. */
    public String within() {
        return inSentence.orElse(text);
    }

    /** Two options are the same if they are called the same: they are only compared within one question. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Option that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
