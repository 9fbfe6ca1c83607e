package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Mistake;
import pathwaycheck.rules.RuleBook;

/**
 * The options of a choice as its page shows them. They depend on nobody but for what is chosen: so the tags draw them
 * once for a rule book, in pieces, and what is chosen is marked between two of them.
 *
 * @param pieces what stands before the first mark, between two, and after the last
 * @param values the option that each mark is for
 */
record ChoiceField(List<String> pieces, List<String> values) {

    private static final String MARK = " checked";

    ChoiceField {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
    }

    /** Those of one rule book, by the question's id. */
    private record Drawn(Map<String, ChoiceField> fields) {}

    /** What asks this question, with these options chosen. */
    static RawString of(Choice question, RuleBook ruleBook, Set<String> chosen) {
        return ruleBook.once(Drawn.class, book -> new Drawn(new ConcurrentHashMap<>()))
                .fields()
                .computeIfAbsent(question.id(), id -> draw(question))
                .marking(chosen);
    }

    /** The same drawn by the tags, with what is wrong, if something is. */
    static RawString byTags(Choice question, Set<String> chosen, Optional<Mistake> mistake) {
        var says = mistake.map(Mistake::says).orElse(null);
        return new RawString(new QuestionFields.choice(ChoiceForm.of(question, chosen), says).render());
    }

    private RawString marking(Set<String> chosen) {
        var html = new StringBuilder(pieces.get(0));
        for (var i = 0; i < values.size(); i++) {
            html.append(chosen.contains(values.get(i)) ? MARK : "").append(pieces.get(i + 1));
        }
        return new RawString(html.toString());
    }

    private static ChoiceField draw(Choice question) {
        var values = ChoiceForm.of(question, Set.of()).items().stream()
                .map(Item::value)
                .filter(value -> value != null)
                .toList();
        var html = byTags(question, Set.copyOf(values), Optional.empty()).getValue();
        var pieces = new ArrayList<String>();
        var begin = 0;
        for (var value : values) {
            var mark = html.indexOf(MARK, html.indexOf("value=\"" + value + "\"", begin));
            pieces.add(html.substring(begin, mark));
            begin = mark + MARK.length();
        }
        pieces.add(html.substring(begin));
        return new ChoiceField(pieces, values);
    }
}
