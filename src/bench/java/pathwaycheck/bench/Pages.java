package pathwaycheck.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Example;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;

/**
 * How many of each page the packaged app gives in a second, and Express of two like them: each beside an empty page of
 * ours in the same round.
 */
final class Pages {

    private static final String EMPTY = "an empty page (/privacy)";
    private static final String QUESTION = "the first question";
    private static final String REPORT = "report";

    private static final int WARM = 3;

    private Pages() {}

    static String table() throws IOException, InterruptedException {
        var management = Server.freePort();
        try (var ours = Packaged.OURS.start(Packaged.JAVA, management, List.of())) {
            var pages = ours(ours.home(), "http://127.0.0.1:" + management);
            if (!Express.isPossible()) {
                return table(measure(pages)) + "\nExpress is not measured: there is no node or no npm here.\n";
            }
            try (var express = Express.start(TheRules.book(), asked().get(0))) {
                pages.putAll(Express.pages(express.home()));
                var rounds = measure(pages);
                return table(rounds) + besideExpress(rounds);
            }
        }
    }

    private static Rounds<Double> measure(Map<String, String> pages) throws IOException, InterruptedException {
        for (var page : pages.entrySet()) {
            page.setValue(itsOneForm(page.getKey(), page.getValue()));
            for (var time = 0; time < WARM; time++) {
                Wrk.aSecond(page.getValue());
            }
        }
        return Rounds.of(pages.keySet(), page -> Wrk.aSecond(pages.get(page)));
    }

    private static String table(Rounds<Double> rounds) {
        var table = new StringBuilder("\n## Pages\n\n");
        table.append("| page | share of an empty page | a second |\n| --- | --- | --- |\n");
        for (var page : rounds.measured().keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f %% | %.0f |%n",
                    page,
                    rounds.beside(page, EMPTY, rate -> rate) * 100,
                    rounds.middle(page, rate -> rate)));
        }
        return table.toString();
    }

    private static String besideExpress(Rounds<Double> rounds) {
        return String.format(
                Locale.ROOT,
                "%n| ours | times Express |%n| --- | --- |%n| %s | %.1f |%n| %s, beside a report of 20 rows | %.1f |%n",
                QUESTION,
                rounds.beside(QUESTION, Express.QUESTION, rate -> rate),
                REPORT,
                rounds.beside(REPORT, Express.REPORT, rate -> rate));
    }

    private static Map<String, String> ours(String home, String management) {
        var who = somebody();
        var asked = asked();
        var answers = "?as-of=" + who.asOf()
                + who.answers().write(asked).stream()
                        .map(pair -> "&" + pair.name() + "=" + pair.value())
                        .collect(Collectors.joining());
        var career = home + "/" + TheRules.book().career().id();
        var pages = new LinkedHashMap<String, String>();
        pages.put(EMPTY, home + "/privacy");
        pages.put("empty data (/q/health/live)", management + "/q/health/live");
        pages.put(QUESTION, career + "/questions/" + asked.get(0).id());
        pages.put("a question on the way", career + "/questions/" + onTheWay(asked));
        pages.put("answers to check", career + "/check-answers" + answers);
        pages.put(REPORT, career + "/report" + answers);
        pages.put("report in full", career + "/requirements" + answers);
        pages.put("what if", career + "/what-if" + answers);
        pages.put("report as JSON", career + "/report.json" + answers);
        pages.put("calendar", career + "/calendar.ics" + answers);
        pages.put("report as PDF", career + "/report.pdf" + answers);
        return pages;
    }

    /** As whoever answers today comes to it: no day is given, and what is asked later is not answered. */
    private static String onTheWay(List<Question> asked) {
        var place = asked.size() / 2;
        return asked.get(place).id()
                + somebody().answers().write(asked.subList(0, place)).stream()
                        .map(pair -> pair.name() + "=" + pair.value())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static Example somebody() {
        return TheRules.book().examples().stream()
                .filter(it -> journey(it).next().isEmpty() && !it.answers().byId().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> asked() {
        return journey(somebody()).asked();
    }

    private static Journey journey(Example who) {
        return Journey.replay(TheRules.book(), who.answers(), who.asOf());
    }

    /** A page has one address. Whoever is sent to another page would measure that one. */
    private static String itsOneForm(String page, String address) throws IOException, InterruptedException {
        var arrival = Server.arrive(address);
        if (!arrival.address().getPath().equals(URI.create(address).getPath())) {
            throw new IllegalStateException(address + " leads to another page, " + arrival + ": mend its answers");
        }
        if (arrival.status() != 200) {
            throw new IOException("We measure pages, and %s answers so: %s".formatted(page, arrival));
        }
        return arrival.address().toString();
    }
}
