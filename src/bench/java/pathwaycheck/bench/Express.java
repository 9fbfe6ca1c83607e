package pathwaycheck.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;

/**
 * The same first question, and a report, by Express, Nunjucks and the official macros of govuk-frontend: one process,
 * for production, its templates compiled once.
 */
final class Express {

    static final String QUESTION = "Express: the first question";
    static final String REPORT = "Express: a report of 20 rows";

    private static final Path FOLDER = Path.of("target/bench/express");
    private static final int ROWS = 20;

    private Express() {}

    /** What it needs to run is on this machine. */
    static boolean isPossible() {
        return Stream.of("node", "npm").allMatch(Tools::isThere);
    }

    /** Installs it and starts it. */
    static Server start(RuleBook book, Question first) throws IOException, InterruptedException {
        Tools.layOut("express");
        new ObjectMapper().writeValue(FOLDER.resolve("data.json").toFile(), data(book, first));
        Tools.run(FOLDER, Path.of("target/bench/npm.log"), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var port = Server.freePort();
        var node = new ProcessBuilder("node", "server.js").directory(FOLDER.toFile());
        node.environment().putAll(Map.of("NODE_ENV", "production", "PORT", String.valueOf(port)));
        return Server.start(node, Path.of("target/bench/express.log"), port, "/question");
    }

    static Map<String, String> pages(String home) {
        var pages = new LinkedHashMap<String, String>();
        pages.put(QUESTION, home + "/question");
        pages.put(REPORT, home + "/report");
        return pages;
    }

    private static Map<String, ?> data(RuleBook book, Question first) {
        if (!(first instanceof Choice choice) || choice.many()) {
            throw new IllegalStateException("Express shows a question with one answer, which " + first + " is not");
        }
        return Map.of("question", asOfficialMacrosTakeIt(choice), "report", report(book));
    }

    private static Map<String, ?> asOfficialMacrosTakeIt(Choice choice) {
        var wording = choice.wording();
        var options = choice.options().stream().map(Express::item);
        var notSure = wording.notSure().stream()
                .flatMap(it -> Stream.of(
                        Map.of("divider", "or"), Map.of("value", Question.NOT_SURE, "text", it.text())));
        return Map.of(
                "id", choice.id(),
                "section", wording.section(),
                "ask", wording.ask(),
                "hint", wording.hint().orElse(""),
                "why", wording.why(),
                "items", Stream.concat(options, notSure).toList());
    }

    private static Map<String, ?> item(Option option) {
        return Map.of(
                "value", option.id(), "text", option.text(), "hint", text(option.hint().orElse("")));
    }

    private static Map<String, ?> report(RuleBook book) {
        List<?> rows = book.requirements()
                .filter(requirement -> requirement.sentence(Status.MET).isPresent())
                .limit(ROWS)
                .map(requirement -> Map.of(
                        "key", text(requirement.label()),
                        "value", text(requirement.sentence(Status.MET).orElseThrow())))
                .toList();
        if (rows.size() < ROWS) {
            throw new IllegalStateException("The rules have " + rows.size() + " requirements to tell, not " + ROWS);
        }
        return Map.of("title", book.career().title(), "rows", rows);
    }

    private static Map<String, ?> text(String text) {
        return Map.of("text", text);
    }
}
