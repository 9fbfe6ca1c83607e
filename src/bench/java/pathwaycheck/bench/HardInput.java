package pathwaycheck.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.HardRules;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.web.server.LongAddresses;

/** What the hardest rules and the widest addresses cost, beside plain ones. */
final class HardInput {

    /** Each repeated until the address is full. */
    private static final List<String> FILLINGS = List.of(
            "x=1&", "subjects=maths&", "as-of=2027-01-20&", "told=x.", "was.stage=graduate&", "set.1=maths&", "%2525");

    private static final int WIDE = 10;
    private static final double NANOS = 1e6;
    private static final int WARM = 200;

    private HardInput() {}

    static String table() throws IOException {
        var table =
                new StringBuilder("\n## Hard input\n\n| rules | load the folder, ms | replay, plan and report, ms |\n"
                        + "| --- | --- | --- |\n");
        var folder = Files.createTempDirectory(Growth.FOLDER, "hard");
        table.append(rules("20 requirements, side by side", HardRules.flat(folder.resolve("flat"), HardRules.NESTED)));
        table.append(rules(
                "as many, each needing the one before it, in conditions nested to the limit",
                HardRules.nested(folder.resolve("nested"), HardRules.NESTED)));
        table.append(rules("one level more", HardRules.nested(folder.resolve("deeper"), HardRules.NESTED + 1)));
        table.append(rules(
                "20 layers of 10, each needing all of the one below: 10¹⁹ ways",
                HardRules.layers(folder.resolve("layers"), WIDE)));
        return table.append(addresses()).toString();
    }

    private static String rules(String which, ChangedRules rules) {
        var read = rules.read();
        if (read.ruleBook().isEmpty()) {
            return "| " + which + " | " + read.problems().get(0) + " | |\n";
        }
        var book = read.ruleBook().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.2f |%n",
                which,
                Cost.of(() -> RuleFolder.read(rules.folder())),
                BookGrowth.report(book, HardRules.nothing(book)));
    }

    private static String addresses() {
        var table = new StringBuilder("\n| report at an address of %,d letters, full of | status | one request, ms |\n"
                        .formatted(LongAddresses.LONGEST)
                + "| --- | --- | --- |\n");
        var report = Person.everybody()
                .filter(it -> it.journey().next().isEmpty())
                .findFirst()
                .orElseThrow()
                .at("/report");
        try (var app = PackagedApp.start()) {
            table.append(address("nothing more: the report itself", app.address() + report));
            for (var filling : FILLINGS) {
                var full = report + "&" + filling.repeat(LongAddresses.LONGEST);
                table.append(address(
                        "`" + filling + "`",
                        app.address() + full.substring(0, LongAddresses.LONGEST).replaceFirst("%.?.?$", "")));
            }
        }
        return table
                + "\nNone but a PDF may take more than 50 ms; the clock counts, with all else that the machine does.\n";
    }

    private static String address(String which, String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var client = HttpClient.newHttpClient();
        var statuses = new int[1];
        for (var time = 0; time < WARM; time++) {
            once(client, request, statuses);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f |%n",
                which,
                statuses[0],
                Cost.middle(() -> once(client, request, statuses)));
    }

    private static double once(HttpClient client, HttpRequest request, int[] status) {
        var begun = System.nanoTime();
        try {
            status[0] = client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException | InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
        return (System.nanoTime() - begun) / NANOS;
    }
}
