package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.paper.PdfUa;

/** That no report breaks the standard says something: the validator finds what does. */
class PdfUaTest {

    @Test
    void an_empty_page_without_tags_title_or_language_breaks_the_standard() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }

        assertThat(PdfUa.faults(bytes.toByteArray()))
                .anySatisfy(fault -> assertThat(fault).startsWith("7.1: ").contains("StructTreeRoot"))
                .anySatisfy(fault -> assertThat(fault).startsWith("7.1: ").contains("Metadata"));
    }
}
