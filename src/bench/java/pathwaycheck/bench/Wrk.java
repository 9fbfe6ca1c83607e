package pathwaycheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for one page for a second, by 32 connections at once. */
final class Wrk {

    private static final Pattern A_SECOND = Pattern.compile("Requests/sec: +([0-9.]+)");

    /** To count answers one by one takes time, so it is only done when something has gone wrong. */
    private static final String TELL_STATUSES =
            """
            local told = {}
            function response(status)
              if status > 399 and not told[status] then
                told[status] = true
                print("Answered with " .. status)
              end
            end
            """;

    private Wrk() {}

    /** @throws IOException with the status, if a single answer is not the page */
    static double aSecond(String address) throws IOException, InterruptedException {
        var said = load(address);
        var rate = A_SECOND.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            var statuses = Files.writeString(Path.of("target/bench/statuses.lua"), TELL_STATUSES);
            throw new IOException("%s cannot be measured: %s%nAsked once more: %s"
                    .formatted(address, said, load(address, "-s", statuses.toString())));
        }
        return Double.parseDouble(rate.group(1));
    }

    private static String load(String address, String... more) throws IOException, InterruptedException {
        var command = Stream.of(
                        List.of("wrk", "-t1", "-c" + connections(address), "-d1s"), List.of(more), List.of(address))
                .flatMap(List::stream)
                .toList();
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        return said;
    }

    /** Of PDFs few are made at once, and whoever asks for more is sent away. */
    private static int connections(String address) {
        return address.contains(".pdf") ? 1 : 32;
    }
}
