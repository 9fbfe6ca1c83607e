package pathwaycheck.testing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The sheets of paper that a PDF fills.
 *
 * @param count how many
 * @param last how much of the last one is written on: 0 nothing, 1 all of it
 * @param smallest the size of the smallest letters on any of them, in points
 */
public record Sheets(int count, double last, double smallest) {

    /** Nearer to the edge stands what every sheet ends with. */
    private static final double FOOT = 45;

    public static Sheets of(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return of(pdf);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    public static Sheets of(PDDocument pdf) throws IOException {
        var reader = new Reader();
        reader.getText(pdf);
        return new Sheets(pdf.getNumberOfPages(), reader.lowest, reader.smallest);
    }

    private static final class Reader extends PDFTextStripper {

        private double lowest;
        private double smallest = Double.MAX_VALUE;

        @Override
        protected void startPage(PDPage page) {
            lowest = 0;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (var letter : letters) {
                smallest = Math.min(smallest, letter.getFontSizeInPt());
                if (letter.getYDirAdj() < letter.getPageHeight() - FOOT) {
                    lowest = Math.max(lowest, letter.getYDirAdj() / letter.getPageHeight());
                }
            }
        }
    }
}
