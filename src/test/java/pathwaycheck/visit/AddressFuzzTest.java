package pathwaycheck.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import pathwaycheck.address.Address;
import pathwaycheck.testing.rulebooks.TheRules;

/**
 * Whatever bytes are sent as an address, whoever reads them makes something of it. Check S15: here what was found once
 * is read again; {@code ./mvnw -Pfuzz test} looks for more.
 */
class AddressFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** What is wrong is told at once, but that a day is odd, which only a day can be. */
    private static final int MOST_REFUSALS = 2;

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = "/pathwaycheck/visit/names.dict")
    void each_reader_takes_an_address_or_refuses_it_with_one_to_go_on_with(byte[] sent) {
        var mended = Address.mended(new String(sent, StandardCharsets.ISO_8859_1));
        var address = Address.read(mended);

        assertThat(Address.mended(mended)).isEqualTo(mended);
        assertThat(Address.read(address.toString()).query()).isEqualTo(address.query());
        assertThat(address.normal().normal()).isEqualTo(address.normal());
        for (var reader : Reader.values()) {
            read(reader, address, 0);
        }
    }

    private static void read(Reader reader, Address address, int refusals) {
        try {
            var visit = reader.read(TheRules.book(), address, TODAY);
            if (visit.elsewhere().isPresent()) {
                assertThat(visit.elsewhere().get().path()).startsWith("/clinical-engineer");
            } else {
                assertThat(visit.report().requirements()).isNotEmpty();
            }
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            assertThat(refusal.wrong()).isNotEmpty();
            assertThat(refusals).isLessThan(MOST_REFUSALS);
            read(reader, refusal.instead(), refusals + 1);
        }
    }
}
