package pathwaycheck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pathwaycheck.rules.Example;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;

/**
 * How many of each page the packaged app gives in a second, beside an empty page of its own in the same round. Of
 * several rounds the middle one counts.
 */
final class Pages {

    static final String EMPTY = "an empty page (/privacy)";
    static final String EMPTY_DATA = "empty data (/q/health/live)";

    private static final int ROUNDS = 5;
    private static final int WARM = 3;
    private static final Pattern A_SECOND = Pattern.compile("Requests/sec: +([0-9.]+)");

    private Pages() {}

    /** A kind of page, how often a second, and what share of the empty page that is. */
    record Rate(String page, double aSecond, double share) {}

    static List<Rate> measure() throws IOException, InterruptedException {
        var port = free();
        var management = free();
        var app = new ProcessBuilder(
                        "java",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + management,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench/app.log").toFile())
                .start();
        try {
            var pages = pages("http://127.0.0.1:" + port, "http://127.0.0.1:" + management);
            awaitReady(pages.get(EMPTY));
            for (var page : pages.entrySet()) {
                page.setValue(itsOneForm(page.getValue()));
                warm(page.getKey(), page.getValue());
            }
            Map<String, List<Double>> shares = new LinkedHashMap<>();
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            for (var round = 0; round < ROUNDS; round++) {
                var empty = load(pages.get(EMPTY));
                for (var page : pages.entrySet()) {
                    var rate = page.getKey().equals(EMPTY) ? empty : load(page.getValue());
                    rates.computeIfAbsent(page.getKey(), it -> new ArrayList<>()).add(rate);
                    shares.computeIfAbsent(page.getKey(), it -> new ArrayList<>()).add(rate / empty);
                }
            }
            return pages.keySet().stream()
                    .map(page -> new Rate(page, middle(rates.get(page)), middle(shares.get(page))))
                    .toList();
        } finally {
            app.destroy();
            app.waitFor();
        }
    }

    private static Map<String, String> pages(String home, String management) {
        var book = TheRules.book();
        var who = book.examples().stream()
                .filter(it -> journey(it).next().isEmpty() && !it.answers().byId().isEmpty())
                .findFirst()
                .orElseThrow();
        var asked = journey(who).asked();
        var answers = "?as-of=" + who.asOf()
                + who.answers().write(asked).stream()
                        .map(pair -> "&" + pair.name() + "=" + pair.value())
                        .collect(Collectors.joining());
        var career = home + "/" + book.career().id();
        var pages = new LinkedHashMap<String, String>();
        pages.put(EMPTY, home + "/privacy");
        pages.put(EMPTY_DATA, management + "/q/health/live");
        pages.put("the first question", career + "/questions/" + asked.get(0).id());
        pages.put("a question on the way", career + "/questions/" + asked.get(asked.size() / 2).id() + answers);
        pages.put("answers to check", career + "/check-answers" + answers);
        pages.put("report", career + "/report" + answers);
        pages.put("report in full", career + "/requirements" + answers);
        pages.put("what if", career + "/what-if" + answers);
        pages.put("report as JSON", career + "/report.json" + answers);
        pages.put("calendar", career + "/calendar.ics" + answers);
        pages.put("report as PDF", career + "/report.pdf" + answers);
        return pages;
    }

    private static Journey journey(Example who) {
        return Journey.replay(TheRules.book(), who.answers(), who.asOf());
    }

    /** For the share of two kinds: the middle of so many rounds. */
    static double middle(List<Double> some) {
        return some.stream().sorted().toList().get(some.size() / 2);
    }

    static double load(String address) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder("wrk", "-t1", "-c" + connections(address), "-d1s", address)
                .redirectErrorStream(true)
                .start();
        var said = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        var rate = A_SECOND.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new IOException(address + " cannot be measured: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Of PDFs few are made at once, and whoever asks for more is sent away. */
    private static int connections(String address) {
        return address.contains(".pdf") ? 1 : 32;
    }

    private static void warm(String page, String address) throws IOException, InterruptedException {
        var answer = ask(address);
        if (answer != 200) {
            throw new IOException("We measure pages, and %s answers with %s: %s".formatted(page, answer, address));
        }
        for (var time = 0; time < WARM; time++) {
            load(address);
        }
    }

    static void awaitReady(String address) throws InterruptedException {
        var isReady = false;
        while (!isReady) {
            try {
                isReady = ask(address) == 200;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
    }

    /** A page has one address. Whoever is sent to another page would measure that one. */
    private static String itsOneForm(String address) throws IOException, InterruptedException {
        var arrived = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .uri();
        if (!arrived.getPath().equals(URI.create(address).getPath())) {
            throw new IllegalStateException(address + " leads to another page, " + arrived + ": mend its answers");
        }
        return arrived.toString();
    }

    private static int ask(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
