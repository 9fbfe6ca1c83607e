package pathwaycheck.testing.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pathwaycheck.testing.Tool;

/** PDF/UA-1, the standard for PDFs that everybody can read, as veraPDF checks it. */
public final class PdfUa {

    private static final Tool VERA = new Tool("org.verapdf:validation-model-jakarta:1.30.2");

    private PdfUa() {}

    /** What the standard has against this PDF. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VERA.ask(VERA.type("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider"), "initialise");
        var vera = VERA.ask(VERA.type("org.verapdf.pdfa.Foundries"), "defaultInstance");
        var standard = VERA.ask(VERA.type("org.verapdf.pdfa.flavours.PDFAFlavour"), "valueOf", "PDFUA_1");
        var faults = new ArrayList<String>();
        try (var parser = (AutoCloseable) VERA.ask(vera, "createParser", new ByteArrayInputStream(pdf), standard);
                var validator = (AutoCloseable) VERA.ask(vera, "createValidator", standard, false)) {
            var assertions = (Collection<?>) VERA.ask(VERA.ask(validator, "validate", parser), "getTestAssertions");
            for (var assertion : assertions) {
                if (VERA.ask(assertion, "getStatus").toString().equals("failed")) {
                    var clause = VERA.ask(VERA.ask(assertion, "getRuleId"), "getClause");
                    faults.add(clause + ": " + VERA.ask(assertion, "getMessage"));
                }
            }
        }
        return faults.stream().distinct().toList();
    }
}
