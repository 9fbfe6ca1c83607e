package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import pathwaycheck.address.Links;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Visit;

/** Whatever words a calendar holds, its lines are such as others read; whoever it is for, all of it is. Check S15. */
class CalendarFuzzTest {

    private static final int MOST_OCTETS = 75;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 2_000;
    private static final int MONTHS = 120;

    @FuzzTest(maxDuration = "1m")
    void words_stay_words_on_lines_that_split_no_character(byte[] bytes) {
        var words = new String(bytes, StandardCharsets.UTF_8);
        var lines = new Ics().text("SUMMARY", words).toString();

        assertThat(lines).endsWith("\r\n");
        for (var line : lines.split("\r\n", -1)) {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(MOST_OCTETS);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        var unfolded = lines.replace("\r\n ", "");
        assertThat(unfolded.indexOf('\n')).isEqualTo(unfolded.length() - 1);
        assertThat(unescaped(unfolded.substring("SUMMARY:".length(), unfolded.length() - 2)))
                .isEqualTo(words.replaceAll("\\p{Cntrl}+", " "));
    }

    /** Each byte or two answers what is asked next, until they are used up. */
    @FuzzTest(maxDuration = "1m")
    void whatever_somebody_answers_another_house_reads_the_whole_calendar(byte[] bytes) throws Exception {
        var data = ByteBuffer.wrap(bytes);
        var ruleBook = TheRules.all().get(number(data, TheRules.all().size()));
        var day = FIRST_DAY.plusDays(number(data, DAYS));
        var answers = Answers.none();
        var next = Journey.replay(ruleBook, answers, day).next();
        while (data.hasRemaining() && next.isPresent()) {
            answers = answers.with(next.get(), next.get().in(new Drawn(data, day)));
            next = Journey.replay(ruleBook, answers, day).next();
        }
        var links = new Links(ruleBook.career().id());
        var address = links.calendar().and(answers.write(ruleBook.questions()));

        var text = calendar(Reader.CALENDAR.read(ruleBook, address, day));

        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .isNotEmpty()
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS);
    }

    private static String calendar(Visit visit) {
        var whose = new Calendar.Whose(
                visit.person(), "https://pathway.example" + visit.toReport(), "https://pathway.example");
        return visit.beforeTheEnd()
                .map(question -> Calendar.asking(
                        "https://pathway.example" + question,
                        visit.ruleBook(),
                        visit.asOf().day(),
                        whose))
                .orElseGet(() -> Calendar.of(visit.atAGlance(), visit.ruleBook(), whose));
    }

    /** An answer to each kind of question. */
    private record Drawn(ByteBuffer data, LocalDate day) implements Kinds<Answer> {

        @Override
        public Answer choice(Choice question) {
            var options = question.options();
            var chosen = number(data, options.size() + (question.offersNotSure() ? 1 : 0));
            return chosen == options.size() ? Answer.NOT_SURE : new Answer.Chosen(Set.of(options.get(chosen)));
        }

        @Override
        public Answer date(DateQuestion question) {
            var months = number(data, 2 * MONTHS + 1);
            if (months == 2 * MONTHS) {
                return question.offersNotSure() ? Answer.NOT_SURE : Answer.On.day(day);
            }
            var near = Answer.On.month(YearMonth.from(day.plusMonths(months - MONTHS)));
            return number(data, 2) == 0 ? near : near.sure();
        }
    }

    /** From 0 on, less than this; 0 where nothing is left. */
    private static int number(ByteBuffer data, int less) {
        var number = 0;
        for (var most = less; most > 1 && data.hasRemaining(); most = most >> Byte.SIZE) {
            number = number << Byte.SIZE | data.get() & 0xFF;
        }
        return number % less;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
