package pathwaycheck.testing.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker: what is no HTML on a page. It is of 2020, and the newest that Maven's repositories have. */
public final class NuChecker {

    /** Everything that it knows of HTML, SVG and ARIA. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** What the standards have allowed since: HTML a colour for each theme in 2021, ARIA in HTML any role of an SVG picture. */
    public static final Set<String> ALLOWED_SINCE = Set.of(
            "Attribute “media” not allowed on element “meta” at this point.",
            "Bad value “group” for attribute “role” on element “svg”.");

    private static final boolean LEAVES_LOGGING_ALONE = false;
    private static final int AROUND = 60;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(LEAVES_LOGGING_ALONE, false, false);

    public NuChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, new Noted());
        } catch (Exception broken) {
            throw new IllegalStateException("The checker did not find its own schema " + SCHEMA, broken);
        }
    }

    /** Each error with its line and column, and what stands there. */
    public List<String> errorsOf(String page) {
        return faults(page)
                .filter(error -> !ALLOWED_SINCE.contains(error.getMessage()))
                .map(error -> inWords(error, page))
                .toList();
    }

    /** What it would tell, had the standards not allowed it since. */
    public Stream<String> allowedOn(String page) {
        return faults(page).map(SAXParseException::getMessage).filter(ALLOWED_SINCE::contains);
    }

    private Stream<SAXParseException> faults(String page) {
        var noted = new Noted();
        try {
            validator.setUpValidatorAndParsers(noted, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
        return noted.errors.stream();
    }

    private static String inWords(SAXParseException error, String page) {
        return error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage()
                + excerpt(error, page).map(text -> " — " + text).orElse("");
    }

    private static Optional<String> excerpt(SAXParseException error, String page) {
        return page.lines()
                .skip(Math.max(0, error.getLineNumber() - 1))
                .findFirst()
                .map(line -> line.substring(
                        Math.min(line.length(), Math.max(0, error.getColumnNumber() - AROUND)),
                        Math.min(line.length(), Math.max(0, error.getColumnNumber()))));
    }

    private static final class Noted implements ErrorHandler {

        private final List<SAXParseException> errors = new ArrayList<>();

        /** Advice, not a fault. */
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors.add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(error);
        }
    }
}
