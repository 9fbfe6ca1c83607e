package pathwaycheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import pathwaycheck.testing.BesideOthers;

/**
 * What an address holds is read in one go, however often something stands in it: a pattern that begins anew at each of
 * thousands would hold up everybody else.
 */
@ResourceLock(BesideOthers.CORES)
class LongestAddressTest {

    private static final int LONGEST = 8_000;

    /** Read in one go, it takes a few milliseconds; begun anew at each letter, a hundred or thousands. */
    private static final Duration IN_ONE_GO = Duration.ofMillis(40);

    private static final int TRIES = 20;

    /** Every sign of a keyboard, escapes of what no keyboard has, and what was seen in addresses that came damaged. */
    private static Stream<String> parts() {
        return Stream.of(
                        IntStream.range('!', 0x7F).mapToObj(Character::toString),
                        IntStream.of(0, 9, 0x0A, 0x0D, 0x20, 0x7F, 0x80, 0x93, 0xA0, 0xC2, 0xE2, 0xFF)
                                .mapToObj("%%%02X"::formatted),
                        Stream.of(
                                "+",
                                "%E2%80%A6",
                                "%C2%A0",
                                "%E2%80%8B",
                                "%EF%BC%86",
                                "%CC%81",
                                "%0D%0A",
                                "=3D",
                                "%253D"),
                        Stream.of(
                                "&amp;", "&#38;", "x&", "x=&", "?x=", "./", "../", "a.", "a.b/", "x%3D1%26", "%252525"))
                .flatMap(parts -> parts);
    }

    private static Stream<String> addresses() {
        return parts().flatMap(part -> Stream.of("/", "/x?", "/x?x", "/x?x=", "/x?x=x", "/x?utm_x=x", "/x?subjects=x")
                .flatMap(before -> Stream.of("", "x", "%C3%A9=").map(behind -> longest(before, part, behind))));
    }

    private static String longest(String before, String part, String behind) {
        return before + part.repeat((LONGEST - before.length() - behind.length()) / part.length()) + behind;
    }

    @Test
    void an_address_at_the_limit_is_read_in_one_go() {
        assertThat(addresses())
                .hasSizeGreaterThan(2_000)
                .filteredOn(address -> quickest(address).compareTo(IN_ONE_GO) > 0)
                .extracting(address -> List.of(address.substring(0, 40), address.substring(LONGEST - 60)))
                .isEmpty();
    }

    /** Of a few, the first that is quick enough: a busy machine makes some of them slow. */
    private static Duration quickest(String sent) {
        var quickest = Duration.ofDays(1);
        for (var i = 0; i < TRIES && quickest.compareTo(IN_ONE_GO) > 0; i++) {
            var before = System.nanoTime();
            var address = Address.read(Address.mended(sent));
            address.climbs();
            address.normal().withoutAdded().query();
            Address.isWrittenAsOurs(sent);
            var took = Duration.ofNanos(System.nanoTime() - before);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        return quickest;
    }
}
