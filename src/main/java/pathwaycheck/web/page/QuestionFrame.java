package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.rules.RuleBook;

/**
 * The page of a question that is only asked. It is the same for everybody but for where its links lead, what its form
 * carries along and what is chosen: so it is drawn once for a rule book, by its template, and these are filled in.
 */
final class QuestionFrame {

    private static final String BACK = Frame.mark("back");
    private static final String SO_FAR = Frame.mark("so-far");
    private static final String FIELD = Frame.mark("field");
    private static final String NAME = Frame.mark("name");
    private static final String VALUE = Frame.mark("value");
    private static final List<Pair> MARKED = List.of(new Pair(NAME, VALUE));

    /** What a form carries along is drawn by its tag, too: one line a pair. */
    record carried(List<Pair> pairs) implements TemplateInstance {}

    /** The pages of one rule book. There are as many as it has questions, with and without something certain. */
    private record Drawn(String lineMarked, Frame line, Map<Key, Frame> pages) {
        static Drawn nothing(RuleBook book) {
            var line = new carried(MARKED).render();
            return new Drawn(line, Frame.of(line, List.of(NAME, VALUE)), new ConcurrentHashMap<>());
        }
    }

    private record Key(String question, String ask, boolean isAnyCertain) {}

    private QuestionFrame() {}

    /** The page with this field in its form. */
    static String page(QuestionForm form, RuleBook book, RawString field) {
        var drawn = book.once(Drawn.class, Drawn::nothing);
        var key = new Key(form.question().id(), form.ask(), form.soFar().isPresent());
        return drawn.pages()
                .computeIfAbsent(key, it -> draw(form, drawn.lineMarked()))
                .with(Map.of(
                        BACK,
                        Frame.escaped(form.back()),
                        SO_FAR,
                        form.soFar().map(Frame::escaped).orElse(""),
                        FIELD,
                        field.getValue(),
                        drawn.lineMarked(),
                        carried(form.carried(), drawn.line())));
    }

    private static Frame draw(QuestionForm form, String line) {
        var marked = form.leading(at(BACK), form.soFar().map(it -> at(SO_FAR)), MARKED);
        var html = new QuestionPages.question(marked, new RawString(FIELD)).render();
        return Frame.of(html, List.of(BACK, SO_FAR, FIELD, line));
    }

    private static Address at(String mark) {
        return new Address(mark, List.of());
    }

    private static String carried(List<Pair> pairs, Frame line) {
        return pairs.stream()
                .map(pair -> line.with(Map.of(NAME, Frame.escaped(pair.name()), VALUE, Frame.escaped(pair.value()))))
                .collect(Collectors.joining());
    }
}
