package pathwaycheck.testing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a screen reader finds it.
 *
 * @param text in the order of its structure, without the numbers and dots before the items of a list; a line's end
 *     stands where one separates words by itself, or breaks one
 * @param feet what stands at the foot of each page
 */
public record Printed(String title, String language, String text, List<String> feet) {

    private static final Set<String> WITHIN_A_LINE = Set.of("Span", "Link");

    public static Printed of(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new Reading(pdf).printed();
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    /** The text with its lines joined as in this one, where it is the same. */
    public String joinedAs(String other) {
        var joined = new StringBuilder();
        for (var letter : text.toCharArray()) {
            if (letter != '\n') {
                joined.append(letter);
            } else if (joined.length() < other.length() && other.charAt(joined.length()) == ' ') {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static final class Reading {

        private final PDDocument pdf;
        private final Map<PDPage, List<PDMarkedContent>> contents = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private float line;

        private Reading(PDDocument pdf) throws IOException {
            this.pdf = pdf;
            for (var page : pdf.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                contents.put(page, extractor.getMarkedContents());
            }
        }

        private Printed printed() throws IOException {
            var catalog = pdf.getDocumentCatalog();
            read(catalog.getStructureTreeRoot(), null);
            var feet = contents.values().stream().map(Reading::foot).toList();
            return new Printed(
                    pdf.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    text.toString()
                            .replaceAll("\n* [ \n]*", " ")
                            .replaceAll("\n+", "\n")
                            .strip(),
                    feet);
        }

        private void read(PDStructureNode node, PDPage page) {
            for (var kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    readElement(element, page);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    say(reference.getPage(), reference.getMCID());
                } else if (kid instanceof Integer number) {
                    say(page, number);
                }
            }
        }

        private void readElement(PDStructureElement element, PDPage page) {
            if (element.getStructureType().equals("Lbl")) {
                return;
            }
            var between = WITHIN_A_LINE.contains(element.getStructureType()) ? "" : " ";
            text.append(between);
            read(element, element.getPage() == null ? page : element.getPage());
            text.append(between);
        }

        private void say(PDPage page, int number) {
            contents.get(page).stream()
                    .filter(content -> content.getMCID() == number)
                    .forEach(this::say);
        }

        private void say(PDMarkedContent content) {
            for (var part : content.getContents()) {
                if (part instanceof TextPosition letter) {
                    if (letter.getYDirAdj() != line) {
                        text.append('\n');
                        line = letter.getYDirAdj();
                    }
                    text.append(letter.getUnicode());
                }
            }
        }

        private static String foot(List<PDMarkedContent> contents) {
            var foot = new StringBuilder();
            contents.stream()
                    .filter(content -> content.getTag().equals("Artifact"))
                    .forEach(content -> foot.append(text(content)));
            return foot.toString();
        }

        private static String text(PDMarkedContent content) {
            var text = new StringBuilder();
            for (var part : content.getContents()) {
                if (part instanceof TextPosition letter) {
                    text.append(letter.getUnicode());
                } else if (part instanceof PDMarkedContent inner) {
                    text.append(text(inner));
                }
            }
            return text.toString();
        }
    }
}
