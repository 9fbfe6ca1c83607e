package pathwaycheck.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Takes from a page what goes on paper: its words and what they are, in a style of its own. */
public final class PrintedPage {

    /**
     * Pictures, whose words stand beside them, but for one that is in the page; and what is of use on a screen only.
     */
    private static final String LEFT_OUT = "svg, img:not([src^=data:]), .pc-screen";

    /**
     * Whatever else is in a page is left out, too. The addresses that stay are for the reader to open; we open none.
     */
    private static final Safelist WORDS = new Safelist()
            .addTags("h1", "h2", "h3", "p", "ol", "ul", "li", "dl", "dt", "dd", "blockquote")
            .addTags("section", "div", "span", "strong", "b", "code", "a", "img")
            .addAttributes(":all", "class", "id")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addAttributes("div", "style")
            .addProtocols("a", "href", "https", "#")
            .addProtocols("img", "src", "data")
            .preserveRelativeLinks(true);

    private static final String STYLE = style();

    private PrintedPage() {}

    /**
     * The words of a page, with its title and its language.
     *
     * @param address where the page is, to link to others of ours; may be empty, and then they are only named
     */
    public static org.w3c.dom.Document of(String html, String address) {
        var page = Jsoup.parse(html, address);
        page.select(LEFT_OUT).remove();
        unfold(page);
        printAddresses(page);
        page.select("a[href]:not([href^=#])").forEach(link -> link.attr("href", link.absUrl("href")));
        var paper = new Cleaner(WORDS).clean(page);
        paper.title(page.title());
        paper.expectFirst("html").attr("lang", page.expectFirst("html").attr("lang"));
        paper.head().appendElement("style").appendText(STYLE);
        link(paper);
        outline(paper);
        var document = W3CDom.convert(paper);
        // What stood in a tag that was left out joins the words around it, or a line could end there without a space.
        document.normalizeDocument();
        return document;
    }

    /** What is folded on the screen is not folded on paper. */
    private static void unfold(Document page) {
        page.select("summary").tagName("p").addClass("pc-summary");
        page.select("details").tagName("div");
    }

    /** Nobody can open a link on paper: sources print their addresses, and nothing else does. */
    private static void printAddresses(Document page) {
        page.select(".pc-sources a[href^=http]").forEach(link -> link.after(
                        new Element("span").addClass("pc-printed").text("(" + link.attr("href") + ")"))
                .after(" "));
    }

    /** What leads somewhere says where; what leads nowhere is no link. */
    private static void link(Document paper) {
        paper.select("a:not([href])").unwrap();
        paper.select("a").forEach(link -> link.attr("title", link.text()));
    }

    /** The headings once more, for a reader to jump to. */
    private static void outline(Document paper) {
        var outline = paper.head().appendElement("bookmarks");
        var chapter = outline;
        var number = 0;
        for (var heading : paper.select("h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.id("heading-" + number);
            }
            var isChapter = heading.nameIs("h2");
            var entry = (isChapter ? outline : chapter).appendElement("bookmark");
            entry.attr("name", heading.text()).attr("href", "#" + heading.id());
            chapter = isChapter ? entry : chapter;
        }
    }

    private static String style() {
        try (var style = PrintedPage.class.getResourceAsStream("/pdf/style.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
