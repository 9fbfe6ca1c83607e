package pathwaycheck.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Crowd;
import pathwaycheck.testing.site.Crowd.Got;
import pathwaycheck.testing.site.PackagedApp;

/** Many people for a long time. What is measured needs a machine that does nothing else. Checks S9 and S16. */
class LoadIT {

    private static final List<Person> PEOPLE = Telling.people().toList();
    private static final List<Person> PEOPLE_OF_ONE_CAREER = PEOPLE.stream()
            .filter(person -> person.ruleBook()
                    .career()
                    .id()
                    .equals(TheRules.FOLDER.getFileName().toString()))
            .toList();

    @TempDir
    Path home;

    /** The same as below for a few seconds, and without figures: nothing fails, and nothing is left behind. */
    @Test
    void for_some_seconds_everybody_is_answered_and_nothing_grows() throws Exception {
        try (var app = PackagedApp.start();
                var crowd = new Crowd(app.address())) {
            everySecond(crowd, 20, 3, LoadIT::anyPage);
            var threads = app.number("Threads");
            var descriptors = app.descriptors();

            var got = everySecond(crowd, 20, 5, LoadIT::anyPage);

            assertThat(got).hasSize(100).allSatisfy(it -> assertThat(it.status())
                    .isEqualTo(200));
            assertThat(app.number("Threads")).isLessThanOrEqualTo(threads + 4);
            assertThat(app.descriptors()).isLessThanOrEqualTo(descriptors + 20);
        }
    }

    @Test
    @Exhaustive
    void two_hundred_a_second_with_ten_pdfs_are_answered_within_a_tenth_of_a_second() throws Exception {
        try (var app = PackagedApp.start();
                var crowd = new Crowd(app.address())) {
            everySecond(crowd, 100, 20, LoadIT::anyPage);

            var got = everySecond(crowd, 200, 60, request -> request % 20 == 0 ? pdf(request) : anyPage(request));

            var pages = waited(got.stream().filter(it -> it.status() == 200).toList());
            var resident = app.number("VmRSS") / 1024;
            System.out.printf(
                    "200 a second for a minute: %d of %d answered, 99 of 100 within %d ms, %d MB resident%n",
                    pages.size(), got.size(), share(pages, 99).toMillis(), resident);
            assertThat(got.stream().filter(it -> it.status() != 200).toList()).isEmpty();
            assertThat(share(pages, 99)).isLessThan(Duration.ofMillis(100));
            assertThat(resident).isLessThanOrEqualTo(250);
        }
    }

    @Test
    @Exhaustive
    void at_four_times_what_it_can_do_it_does_what_it_can_and_soon_recovers() throws Exception {
        try (var app = PackagedApp.start();
                var crowd = new Crowd(app.address())) {
            everySecond(crowd, 100, 30, LoadIT::report);
            var capacity = capacity(crowd);

            var got = everySecond(crowd, capacity * 4, 20, LoadIT::report);

            var served = got.stream().filter(it -> it.status() == 200).toList();
            System.out.printf(
                    "At four times its %d reports a second it serves %d a second, 99 of 100 within %d ms%n",
                    capacity, served.size() / 20, share(waited(served), 99).toMillis());
            assertThat(got.stream()
                            .filter(it -> it.status() != 200 && it.status() != 503)
                            .toList())
                    .isEmpty();
            assertThat(served.size() / 20).isGreaterThanOrEqualTo(capacity * 8 / 10);
            assertThat(share(waited(served), 99)).isLessThan(Duration.ofSeconds(1));
            TimeUnit.SECONDS.sleep(10);
            assertThat(everySecond(crowd, capacity / 2, 5, LoadIT::report))
                    .allSatisfy(it -> assertThat(it.status()).isEqualTo(200));
        }
    }

    @Test
    @Exhaustive
    void after_ten_minutes_with_changing_rules_the_app_is_as_it_was() throws Exception {
        var rules = ChangedRules.copy(TheRules.FOLDER, home);
        var whole = rules.text("career.yaml");
        try (var app = PackagedApp.start("-Dpathway-check.rules=" + home);
                var crowd = new Crowd(app.address())) {
            for (var warm = 0; warm < 12; warm++) {
                rules.write("career.yaml", whole + "\n# " + warm + "\n");
                everySecond(crowd, 100, 5, LoadIT::reportOfOneCareer);
            }
            var heap = app.liveHeap();
            var threads = app.number("Threads");
            var descriptors = app.descriptors();

            for (var swap = 0; swap < 120; swap++) {
                rules.write("career.yaml", whole + "\n# swap " + swap + "\n");
                assertThat(everySecond(crowd, 100, 5, LoadIT::reportOfOneCareer))
                        .allSatisfy(it -> assertThat(it.status()).isIn(200, 503));
            }

            var after = app.liveHeap();
            System.out.printf(
                    "Ten minutes, 120 swaps: live heap %d KB before, %d KB after; %d and %d threads%n",
                    heap / 1024, after / 1024, threads, app.number("Threads"));
            assertThat(after).isLessThan(heap * 105 / 100);
            assertThat(app.number("Threads")).isLessThanOrEqualTo(threads + 2);
            assertThat(app.descriptors()).isLessThanOrEqualTo(descriptors + 10);
        }
    }

    /** So many requests each second, whether those before are answered or not. */
    private static List<Got> everySecond(Crowd crowd, int requests, int seconds, IntFunction<String> page) {
        var asked = new ArrayList<CompletableFuture<Got>>();
        var begun = System.nanoTime();
        for (var request = 0; request < requests * seconds; request++) {
            var due = begun + TimeUnit.SECONDS.toNanos(request) / requests;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            asked.add(crowd.ask(page.apply(request)));
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    /** How many reports a second it serves to 16 who ask again as soon as they are answered. */
    private static int capacity(Crowd crowd) {
        var seconds = 10;
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var served = 0;
        while (System.nanoTime() < until) {
            var asked = new ArrayList<CompletableFuture<Got>>();
            for (var person = 0; person < 16; person++) {
                asked.add(crowd.ask(report(person)));
            }
            served +=
                    (int) asked.stream().filter(it -> it.join().status() == 200).count();
        }
        return served / seconds;
    }

    private static List<Duration> waited(List<Got> got) {
        return got.stream().map(Got::after).sorted().toList();
    }

    private static Duration share(List<Duration> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100 - 1);
    }

    private static String report(int request) {
        return PEOPLE.get(request % PEOPLE.size()).at("/report");
    }

    private static String reportOfOneCareer(int request) {
        return PEOPLE_OF_ONE_CAREER.get(request % PEOPLE_OF_ONE_CAREER.size()).at("/report");
    }

    private static String pdf(int request) {
        return PEOPLE.get(request % PEOPLE.size()).at("/report.pdf");
    }

    private static String anyPage(int request) {
        var person = PEOPLE.get(request % PEOPLE.size());
        return switch (request % 5) {
            case 0 -> "/";
            case 1 -> "/clinical-engineer/how-we-decide";
            case 2 -> person.at("/check-answers");
            case 3 -> person.at("/report");
            default -> "/clinical-engineer/questions/stage";
        };
    }
}
