package pathwaycheck.testing.site;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import pathwaycheck.testing.Tool;

/** The Nu HTML checker: what is no HTML on a page. */
public final class NuChecker {

    /** Everything that it knows of HTML, SVG and ARIA. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static final boolean SETS_UP_ITS_LOGGING = true;
    private static final int AROUND = 60;

    private static final Tool NU = new Tool("nu.validator:validator:26.5.2");

    private final Object validator;

    public NuChecker() {
        try {
            validator = NU.ask(
                    NU.type("nu.validator.validation.SimpleDocumentValidator"),
                    "new",
                    SETS_UP_ITS_LOGGING,
                    false,
                    false);
            NU.ask(validator, "setUpMainSchema", SCHEMA, new Noted());
        } catch (Exception broken) {
            throw new IllegalStateException("The checker did not find its own schema " + SCHEMA, broken);
        }
    }

    /** Each error with its line and column, and what stands there. */
    public List<String> errorsOf(String page) {
        var noted = new Noted();
        try {
            NU.ask(validator, "setUpValidatorAndParsers", noted, false, false);
            NU.ask(validator, "checkHtmlInputSource", new InputSource(new StringReader(page)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return noted.errors.stream().map(error -> inWords(error, page)).toList();
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
