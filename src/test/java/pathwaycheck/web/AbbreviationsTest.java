package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Cover;
import pathwaycheck.testing.site.Crawl;

/** Whoever meets an abbreviation reads its words in the same place, the first time that a page has it: check P15. */
@QuarkusTest
class AbbreviationsTest {

    /** One or several: as "GCSE", or "GCSEs". */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b([A-Z]{2,}|BEng|MEng|BSc|MSc|MPhys|PhD|PgDip|PgCert|MSci|CEng|IEng)s?\\b");

    /** As “Master of Engineering (MEng)”: words, and then the letters alone in brackets. */
    private static final Pattern WORDS_BEFORE = Pattern.compile("[A-Za-z] \\($");

    private static final Pattern ALONE = Pattern.compile("^[),]");

    /** As “UCAS (Universities and Colleges Admissions Service)” and “UK ENIC, the national agency”. */
    private static final Pattern WORDS_AFTER = Pattern.compile("^( \\(|, the | is the )[A-Za-z]");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@[\\w.]+\\w");

    /** What may stand without its words, and why. The list may only become shorter. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NHS", "everybody here knows it by these letters"),
            Map.entry("UK", "everybody here knows it by these letters"),
            Map.entry("GCSE", "pupils know the exams at 16 by these letters, and few know the words"),
            Map.entry("BTEC", "the name of a qualification; nobody calls it by its words"),
            Map.entry("SWAP", "the name of an access course; of the words behind it we have no source"),
            Map.entry("NARIC", "the old name of an agency, told to recognise it"),
            Map.entry("ABB", "three grades, no abbreviation"),
            Map.entry("AABB", "four grades, no abbreviation"),
            Map.entry("II", "a number"),
            Map.entry("AA", "a level of the guidelines, no abbreviation"),
            Map.entry("PDF", "everybody knows such files by these letters"),
            Map.entry("HTML", "part of the name of a program"),
            Map.entry("UA", "part of the number of a standard"));

    private static final int MOST_NAMES = 13;
    private static final int ONE_IN = 8;

    /** The pages that hold all there is, and one in so many of all. The loader looks at every sentence of the rules. */
    static Stream<Crawl.Page> pages() {
        return FewOrAll.of(
                Stream.concat(Cover.pages(), FewOrAll.oneIn(ONE_IN, Crawl.pages()))
                        .distinct(),
                Crawl.pages());
    }

    @Test
    void an_abbreviation_stands_beside_its_words_at_its_first_use_on_each_page() {
        var unexplained = bare(pages());
        unexplained.keySet().removeAll(NAMES.keySet());

        assertThat(unexplained)
                .as("abbreviations without their words, and the first page of each")
                .isEmpty();
        assertThat(NAMES).hasSizeLessThanOrEqualTo(MOST_NAMES);
    }

    @Exhaustive
    @Test
    void every_name_that_may_stand_without_its_words_does_so_somewhere() {
        assertThat(bare(Crawl.pages()).keySet()).isEqualTo(NAMES.keySet());
    }

    /** What stands without its words, with the first page that has it so. */
    private static Map<String, String> bare(Stream<Crawl.Page> pages) {
        var bare = new TreeMap<String, String>();
        pages.forEach(page -> unexplained(words(page)).forEach(it -> bare.putIfAbsent(it, page.path())));
        return bare;
    }

    @Test
    void what_stands_without_its_words_is_found() {
        assertThat(unexplained("A STEM course. Science and more (STEM). An MEng. A Bachelor of Science (BSc). A BSc."
                        + " A degree (PhD or less). Tell UCAS the grades."))
                .containsExactly("STEM", "MEng", "PhD", "UCAS");
    }

    /** Without what others call their pages and themselves where we cite them, and without addresses. */
    private static String words(Crawl.Page page) {
        var main = AskedOnce.reply(page.path()).page().selectFirst("main");
        assertThat(main).as("what stands at " + page.path()).isNotNull();
        main.select("dt:has(+ dd > .pc-source)").remove();
        main.select(".pc-sources, .pc-source, .pc-whose, details:has(#sources), details#sources")
                .remove();
        main.select("a[href^=https:]").remove();
        return ADDRESS.matcher(main.text()).replaceAll("");
    }

    private static boolean isExplained(String before, String after) {
        return WORDS_BEFORE.matcher(before).find() && ALONE.matcher(after).find()
                || WORDS_AFTER.matcher(after).find();
    }

    private static Stream<String> unexplained(String words) {
        var met = new HashSet<String>();
        return ABBREVIATION
                .matcher(words)
                .results()
                .filter(use -> met.add(use.group(1)))
                .filter(use -> !isExplained(words.substring(0, use.start()), words.substring(use.end())))
                .map(use -> use.group(1));
    }
}
