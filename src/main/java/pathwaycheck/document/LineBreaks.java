package pathwaycheck.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of a PDF may end: between words and within an address, and never within a class such as 2:1. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        places.setText(text);
    }

    /** The next place, as an index into the text; {@link BreakIterator#DONE}: there is no more. */
    @Override
    public int next() {
        var place = places.next();
        while (isWithinAClass(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isWithinAClass(int place) {
        return place > 1
                && place < text.length()
                && text.charAt(place - 1) == ':'
                && Character.isDigit(text.charAt(place - 2))
                && Character.isDigit(text.charAt(place));
    }
}
