package pathwaycheck.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Writes a document as a PDF that a screen reader can read (PDF/UA-1), in our font. Nothing else gets in: whatever
 * address a document names, of a host or of a file, nobody looks there.
 */
public final class Pdf {

    private static final String FONT = "Liberation Sans";

    static {
        // What the library logs quotes the document, and so a person's answers.
        XRLog.setLoggingEnabled(false);
        // What the document holds goes through no temporary file.
        ImageIO.setUseCache(false);
    }

    private Pdf() {}

    /** The document as a PDF. The same document gives the same bytes. */
    public static byte[] of(Document document) {
        try (var pdf = new PDDocument();
                var renderer = new PdfRendererBuilder()
                        .usePDDocument(pdf)
                        .useUriResolver((base, address) -> isWithin(address) ? address : null)
                        .useExternalResourceAccessControl(
                                (address, type) -> isWithin(address),
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .useExternalResourceAccessControl(
                                (address, type) -> isWithin(address),
                                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                        .useFont(font("Regular", pdf), FONT, 400, FontStyle.NORMAL, true)
                        .useFont(font("Bold", pdf), FONT, 700, FontStyle.NORMAL, true)
                        .useUnicodeLineBreaker(new LineBreaks())
                        .usePdfUaAccessibility(true)
                        .withProducer("Pathway Check")
                        .withW3cDocument(document, "")
                        .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            // Neither the machine's clock nor chance gets in: which day it speaks of, the document says itself.
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.setDocumentId(0L);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture that is in the document itself: to see it nobody looks anywhere. */
    private static boolean isWithin(String address) {
        return address.startsWith("data:image/png;base64,");
    }

    /** Without ligatures: to look for them takes longer than all the rest. */
    private static PDFontSupplier font(String weight, PDDocument pdf) throws IOException {
        try (var file = Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf")) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            pdf.registerTrueTypeFontForClosing(font);
            return new PDFontSupplier(PDType0Font.load(pdf, font, true));
        }
    }
}
