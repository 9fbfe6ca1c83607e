package pathwaycheck.edit;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.edit.Edit.Changed;
import pathwaycheck.report.InWords;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook.Entry;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;

/**
 * By what somebody's report shows an edit.
 *
 * @param swaps words that stand there now in place of others
 * @param gone words that are told no longer
 * @param come words that are told now
 * @param beside words beside which it is read, where the report in lines does not hold it itself
 * @param about the ids of the requirements whose verdict, help or days it can change
 * @param answer the id of the first words that it changes
 */
record Trace(
        List<Swap> swaps,
        Set<String> gone,
        Set<String> come,
        Set<String> beside,
        Set<String> about,
        Optional<String> answer) {

    /** What no line of a report in lines holds, but the report that people read. */
    private static final Set<String> BESIDE =
            Set.of("by-when", "label", "name", "during", "more", "time", "needs", "watch-out", "published", "checked");

    /** Windows of more years than a plan is long are on nobody's report. */
    private static final int YEARS = 20;

    /** Words in the place of others. */
    record Swap(String was, Pattern whole, String is) {

        static Swap of(String was, String is) {
            return new Swap(was, Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(was) + "(?![\\p{L}\\d])"), is);
        }

        String in(String text) {
            return text.contains(was) ? whole.matcher(text).replaceAll(Matcher.quoteReplacement(is)) : text;
        }
    }

    static Trace of(
            Edit edit, RuleBook before, RuleBook after, LocalDate asOf, Map<String, Entry> was, Map<String, Entry> is) {
        var swaps = new ArrayList<Swap>();
        var gone = new LinkedHashSet<String>();
        var come = new LinkedHashSet<String>();
        var beside = new LinkedHashSet<String>();
        for (var changed : edit.changed()) {
            if (readsBeside(changed)) {
                beside.addAll(mainWords(changed.entry()));
            } else if (changed.isProse() || isPage(changed)) {
                if (changed.removed().size() == 1 && changed.added().size() == 1) {
                    swaps.add(Swap.of(changed.removed().get(0), changed.added().get(0)));
                } else {
                    gone.addAll(changed.removed());
                    come.addAll(changed.added());
                }
            }
            if (edit.what() == What.CITING || edit.what() == What.LINKED) {
                changed.removed().forEach(id -> page(id, before).ifPresent(gone::add));
                changed.added().forEach(id -> page(id, after).ifPresent(come::add));
            }
        }
        var entry = edit.entry();
        if (entry.kind() == EntryKind.SOURCE && edit.before().isEmpty()) {
            beside.addAll(mainWords(entry));
        }
        windows(edit, before, asOf, gone);
        windows(edit, after, asOf, come);
        // Whoever is told the same by both is told no news.
        var both = new LinkedHashSet<>(gone);
        both.retainAll(come);
        gone.removeAll(both);
        come.removeAll(both);
        return new Trace(
                swaps,
                gone,
                come,
                beside,
                edit.what().canChangeReports() ? about(edit, was, is) : Set.of(),
                entry.kind() == EntryKind.ANSWER ? Optional.of(entry.id()) : Optional.empty());
    }

    private static boolean readsBeside(Changed changed) {
        var kind = changed.entry().kind();
        return BESIDE.contains(changed.key())
                && !(kind == EntryKind.REMEDY && changed.key().equals("more"))
                && changed.entry().kind() != EntryKind.EXAMPLE;
    }

    private static boolean isPage(Changed changed) {
        return changed.entry().kind() == EntryKind.SOURCE && changed.key().equals("address");
    }

    /** The words by which a report in lines tells of it. */
    private static List<String> mainWords(Entry entry) {
        return switch (entry.kind()) {
            case REQUIREMENT -> List.of("(" + entry.id() + ")");
            case REMEDY -> List.of(entry.text("do"));
            case OTHER_WAY -> List.of(entry.text("title") + ": ");
            case SOURCE -> List.of("(" + entry.text("address") + ")");
            default -> List.of();
        };
    }

    private static Optional<String> page(String source, RuleBook book) {
        return book.sources().stream()
                .filter(it -> it.id().equals(source))
                .map(it -> "(" + it.address() + ")")
                .findFirst();
    }

    /** What is said of the windows that it concerns. */
    private static void windows(Edit edit, RuleBook book, LocalDate asOf, Collection<String> words) {
        var entry = edit.entry();
        var isOneYear = entry.kind() == EntryKind.WINDOW;
        if (!isOneYear && !(entry.kind() == EntryKind.ROUND && edit.what() != What.CITING)) {
            return;
        }
        var id = isOneYear ? entry.within().orElseThrow().replaceFirst("^round ", "") : entry.id();
        var years = isOneYear
                ? Stream.of(Integer.valueOf(entry.id()))
                : Stream.iterate(asOf.getYear(), year -> year + 1).limit(YEARS);
        var rounds = book.rounds().stream().filter(it -> it.id().equals(id)).findFirst();
        years.map(Year::of)
                .forEach(year -> rounds.ifPresent(it -> {
                    Window window = it.in(year);
                    words.add(InWords.window(window).toString());
                    InWords.now(window, asOf).ifPresent(now -> words.add(now.toString()));
                }));
    }

    private static Set<String> about(Edit edit, Map<String, Entry> was, Map<String, Entry> is) {
        var about = new LinkedHashSet<String>();
        for (var entry = Optional.of(edit.entry()); entry.isPresent(); ) {
            if (entry.get().kind() == EntryKind.REQUIREMENT) {
                about.add(entry.get().id());
            }
            var within = entry.get().within();
            entry = within.map(is::get).or(() -> within.map(was::get));
        }
        return about;
    }

    /** Somebody reads it who is told this, and was told that. */
    boolean isReadIn(String before, String after) {
        return swaps.stream().anyMatch(swap -> !swap.in(before).equals(before) && !before.equals(after))
                || gone.stream().anyMatch(words -> before.contains(words) && !after.contains(words))
                || come.stream().anyMatch(words -> after.contains(words) && !before.contains(words));
    }

    /** What was told, with what was put in place of other words. */
    String restated(String before) {
        var text = before;
        for (var swap : swaps) {
            text = swap.in(text);
        }
        return text;
    }
}
