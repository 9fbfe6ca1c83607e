package pathwaycheck.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Dates;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.report.change.DidYouApply;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/**
 * What one address says: whose rules, which day, what was answered, what is only tried, what was told; and where that
 * leads. Each is for one request.
 */
public final class Visit {

    /** What the receipt of an earlier report is called in an address. */
    public static final String TOLD = "told";

    /** What a question was answered with before it is changed: questions about it are asked anew. */
    public static final String BEFORE = "before";

    private final Reader reader;
    private final RuleBook ruleBook;
    private final AsOf asOf;
    private final Query query;
    private final Answers.Read read;
    private final Tried tried;
    private final Earlier earlier;
    private final Optional<Receipt> told;

    /** Replayed as soon as somebody asks for it: who is only led to a mistake needs none. */
    private Journey journey;

    private Plan plan;
    private Report report;
    private AtAGlance atAGlance;

    Visit(
            Reader reader,
            RuleBook ruleBook,
            AsOf asOf,
            Query query,
            Answers.Read read,
            Tried tried,
            Earlier earlier,
            Optional<Receipt> told) {
        this.reader = reader;
        this.ruleBook = ruleBook;
        this.asOf = asOf;
        this.query = query;
        this.read = read;
        this.tried = tried;
        this.earlier = earlier;
        this.told = told;
    }

    /** What was really answered under this name, where another answer is only tried, as an address holds it. */
    public static Pair really(String question, String value) {
        return new Pair(Tried.MARK + question, value);
    }

    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** The day on which all is said. */
    public AsOf asOf() {
        return asOf;
    }

    /** Everything as it came, but for the receipt and a page's own names. */
    public Query query() {
        return query;
    }

    /** The answers and the mistakes in it. */
    public Answers.Read read() {
        return read;
    }

    /** Which of the answers are only tried. */
    public Tried tried() {
        return tried;
    }

    /** What was really answered. */
    public Answers real() {
        return tried.real(ruleBook.questions(), read.answers());
    }

    /** The questions that these answers lead through. */
    public Journey journey() {
        if (journey == null) {
            journey = Journey.replay(ruleBook, read.answers(), asOf.day());
        }
        return journey;
    }

    /**
     * Tells this person from others: all that they answered and that counts, as an address holds it. An address that
     * asks what would be said on another day is a try: in a calendar it stands beside what is said today, and moves
     * nothing of it.
     */
    public String person() {
        return ruleBook.career().id() + "?"
                + Stream.concat(
                                asOf.write().stream(),
                                journey().assessment().answers().write(ruleBook.questions()).stream())
                        .map(Pair::toString)
                        .collect(Collectors.joining("&"));
    }

    /** What these answers come to. */
    public Report report() {
        if (report == null) {
            report = Report.of(plan());
        }
        return report;
    }

    /** The same at a glance. */
    public AtAGlance atAGlance() {
        if (atAGlance == null) {
            atAGlance = AtAGlance.of(plan(), report());
        }
        return atAGlance;
    }

    private Plan plan() {
        if (plan == null) {
            plan = Plan.of(journey().assessment());
        }
        return plan;
    }

    /**
     * What changed since this person was told; empty: they were told nothing, or of another career, on other answers,
     * or on a day that is still to come.
     */
    public Optional<ChangesSince> since() {
        return toldOfThese().filter(it -> !it.day().isAfter(asOf.day())).map(it -> it.since(atAGlance()));
    }

    /** The same, where it is worth a word: on the day itself only what changed is. */
    public Optional<ChangesSince> news() {
        return since().filter(it -> !it.isNothing() || it.day().isBefore(asOf.day()));
    }

    /** They have answered more since then, and some of what changed may follow from it. */
    public boolean hasAnsweredSince() {
        return toldOfThese()
                .filter(it -> it.isOnFewerThan(ruleBook.questions(), read.answers()))
                .isPresent();
    }

    /**
     * What is said of a receipt that tells of another career, of other answers, or of a day still to come: nothing can
     * have changed since; empty: none does.
     */
    public Optional<String> notSince() {
        if (told.isPresent() && toldOfThisCareer().isEmpty()) {
            return Optional.of("The link is of a report on another career, so we cannot say what changed since. This is"
                    + " the report on " + ruleBook.career().title() + ".");
        }
        if (told.isPresent() && toldOfThese().isEmpty()) {
            return told.map(it -> "Your answers are not those of " + Dates.day(it.day())
                    + ", so we cannot say what else has changed since.");
        }
        return told.map(Receipt::day)
                .filter(day -> day.isAfter(asOf.day()))
                .map(day -> "The link is of a report for " + Dates.day(day) + ", a day still to come, so we cannot say"
                        + " what changed since. This is the report for " + Dates.day(asOf.day()) + ".");
    }

    private Optional<Receipt> toldOfThisCareer() {
        return told.filter(it -> it.isOf(ruleBook.career()));
    }

    private Optional<Receipt> toldOfThese() {
        return toldOfThisCareer().filter(it -> it.isOn(ruleBook.questions(), read.answers()));
    }

    /** Whether they applied, if the window that they were told to apply in has closed since. */
    public Optional<DidYouApply> didYouApply() {
        return toldOfThese().flatMap(receipt -> receipt.didYouApply(journey().assessment()));
    }

    /** Where these answers lead in place of those given: to what is asked next, or the report. */
    public Address saying(Answers others) {
        return links().questions().and(pairs(others, Tried.NOTHING));
    }

    /** The pages of this career, without answers. */
    public Links links() {
        return new Links(ruleBook.career().id());
    }

    /**
     * What every page with these answers has in its address, those answers included that nobody asks for at the moment.
     */
    public List<Pair> pairs() {
        return pairs(read.answers(), tried);
    }

    /** The same with the receipt: what a form carries along unseen whose page leads back to the report. */
    public List<Pair> carried() {
        return Stream.concat(pairs().stream(), toldBefore().stream()).toList();
    }

    public Address to(Question question) {
        return toQuestion(question.id());
    }

    /** The page of the question with this id. */
    public Address toQuestion(String id) {
        return links().question(id).and(pairs()).and(earlier.write()).and(toldBefore());
    }

    /** What stands in the form of this question: what was answered, or else what was before its subject changed. */
    public Query entered(Question question) {
        return isAskedAnew(question)
                ? Query.holding(Stream.concat(
                                query.values().keySet().stream()
                                        .flatMap(name -> query.of(name).stream().map(value -> new Pair(name, value))),
                                question.write(earlier.to(question).orElseThrow()).stream()
                                        .map(value -> new Pair(question.id(), value)))
                        .toList())
                : query;
    }

    /** It was answered before, about something else than now. */
    public boolean isAskedAnew(Question question) {
        return earlier.to(question).isPresent()
                && question.fields().stream().allMatch(field -> query.of(field).isEmpty());
    }

    /** What is asked anew after the report: it counts no earlier answer to it, and says so. */
    public List<Question> askedAnew() {
        return journey().more().stream()
                .filter(question -> earlier.to(question).isPresent()
                        && read.answers().to(question).isEmpty())
                .toList();
    }

    /**
     * The same once this question, answered otherwise before, is answered: what was about it is asked anew, and what
     * was told about other answers is forgotten; not where it is only tried, since the real ones are still as told.
     *
     * @param from where they came from to change it: that leads back to what was answered before, so it is kept
     */
    public Visit askingAnew(Question changed, Answer before, Optional<CameFrom> from) {
        var answers = read.answers();
        var marked = tried;
        var isReal = tried.isNothing();
        var soFar = changedOnTheWay().findAny().isPresent() ? earlier : earlier.beforeAChange();
        var anew = from.isPresent()
                ? soFar.andFirst(changed, before).toldBy(isReal ? told.or(earlier::told) : Optional.empty())
                : earlier;
        for (var about : ruleBook.about(changed)) {
            var said = answers.to(about);
            if (said.isPresent()) {
                marked = isReal ? tried : marked.and(about, answers);
                anew = anew.and(about, said.get());
                answers = answers.without(about);
            }
        }
        return saying(answers, marked, anew, isReal ? Optional.empty() : told);
    }

    /** The same before an answer was changed, as the page told it from which somebody came to change it. */
    public Visit asItWas() {
        var answers = read.answers();
        var marked = tried;
        var back = changedOnTheWay().toList();
        for (var question : answeredOnTheWay().toList()) {
            answers = answers.without(question);
            marked = marked.without(question);
        }
        for (var question : back) {
            var before = earlier.to(question);
            answers = answers.with(question, before.orElseThrow());
            if (before.equals(marked.was().get(question))) {
                marked = marked.without(question);
            }
        }
        return saying(answers, marked, earlier.without(back).toldBy(Optional.empty()), told.or(earlier::told));
    }

    /**
     * What somebody changed who came from a page to change it, and all that is asked anew because of it. An earlier
     * answer to what was changed stands beside its answer; one that is offered has none beside it.
     */
    private Stream<Question> changedOnTheWay() {
        return earlier.answers().keySet().stream()
                .filter(question -> read.answers().to(question).isPresent())
                .flatMap(question -> Stream.concat(Stream.of(question), ruleBook.about(question).stream()))
                .distinct()
                .filter(earlier.answers()::containsKey);
    }

    /** What was asked because of a change, and was not answered before it. */
    private Stream<Question> answeredOnTheWay() {
        return changedOnTheWay()
                .flatMap(question -> ruleBook.about(question).stream())
                .distinct()
                .filter(question -> read.answers().to(question).isPresent()
                        && !earlier.answers().containsKey(question));
    }

    private Visit saying(Answers answers, Tried marked, Earlier anew, Optional<Receipt> toldThen) {
        var others = new Answers.Read(answers, read.mistakes(), read.unknown());
        return new Visit(reader, ruleBook, asOf, query, others, marked, anew, toldThen);
    }

    /** The same, had this question been answered so. */
    public Visit with(Question question, Answer answer) {
        return saying(read.answers().with(question, answer), tried, earlier, told);
    }

    /** The page of a question for whoever comes to it from this page: Back leads there. */
    public Address changing(String question, CameFrom from) {
        return toQuestion(question).and(List.of(from.write()));
    }

    public Address changingFromReport(String question) {
        return changing(question, CameFrom.REPORT);
    }

    public Address changingFromRequirements(String question) {
        return changing(question, CameFrom.REQUIREMENTS);
    }

    /** The question that is asked next, for whoever has read what is certain already. */
    public Address onwardsFromSoFar() {
        return onwards().and(List.of(CameFrom.REPORT_SO_FAR.write()));
    }

    public Address toCheckAnswers() {
        return keeping(Links::checkAnswers).and(toldBefore());
    }

    public Address toReport() {
        return keeping(Links::report);
    }

    public Address toRequirements() {
        return keeping(Links::requirements).and(toldBefore());
    }

    /** The same for a list that leads to each of them: with the receipt in every line it would be heavy. */
    public Address toOneOfTheRequirements() {
        return keeping(Links::requirements);
    }

    public Address toReportPdf() {
        return to(Links::reportPdf);
    }

    public Address toReportJson() {
        return to(Links::reportJson);
    }

    public Address toApiAssess() {
        return to(Links::apiAssess);
    }

    public Address toApiWhatIf() {
        return to(Links::apiWhatIf);
    }

    /** Of what was really answered. */
    public Address toApiAssessOnReal() {
        return links().apiAssess().and(pairs(real(), Tried.NOTHING));
    }

    /** What these answers in place of those given would change, as data. */
    public Address apiTrying(Answers others) {
        return links().apiWhatIf().and(pairs(others, Tried.between(ruleBook, real(), others)));
    }

    public Address toCalendar() {
        return to(Links::calendar);
    }

    public Address toWhatIf() {
        return to(Links::whatIf).and(toldBefore());
    }

    /** Of what was really answered. */
    public Address toRealCalendar() {
        return links().calendar().and(pairs(real(), Tried.NOTHING));
    }

    /** What is tried, but for this question. */
    Address toWhatIfWithoutTrying(Question question) {
        return links().whatIf()
                .and(pairs(tried.only(question).real(ruleBook.questions(), read.answers()), tried.without(question)))
                .and(toldBefore());
    }

    public Address toMoreToTry() {
        return to(Links::moreToTry).and(toldBefore());
    }

    /** The page that sets answers to this question side by side. */
    public Address toCompare(Question question) {
        return links().compare(question.id()).and(pairs()).and(toldBefore());
    }

    /** The report on what was really answered. */
    public Address toRealReport() {
        return links().report().and(pairs(real(), Tried.NOTHING)).and(toldBefore());
    }

    /** The report on the answers that are tried, as if they were real. */
    public Address toReportOnTried() {
        return links().report().and(pairs(read.answers(), Tried.NOTHING));
    }

    /** What these answers in place of those given would change; the report, if they are those given. */
    public Address trying(Answers others) {
        var between = Tried.between(ruleBook, real(), others);
        return (between.isNothing() ? links().report() : links().whatIf())
                .and(pairs(others, between))
                .and(toldBefore());
    }

    /** The page of a question, to try another answer to it. */
    public Address trying(Question question) {
        return links().question(question.id())
                .and(pairs(read.answers(), tried.and(question, read.answers())))
                .and(toldBefore())
                .and(List.of(CameFrom.WHAT_IF.write()));
    }

    /** The address to come back to this report by: on any day, with a receipt of what it told. */
    public Address comingBackLater() {
        return comingBack(Receipt.of(atAGlance()).on(ruleBook.questions(), read.answers()));
    }

    /**
     * The address to come back by, where this one has a receipt already; empty: it has none, or it is no address of a
     * report.
     */
    public Optional<Address> comingBack() {
        return told.filter(receipt -> read.mistakes().isEmpty() && tried.isNothing())
                .map(this::comingBack);
    }

    /** Where whoever asked has to go first; empty: nowhere, all is there. */
    public Optional<Address> elsewhere() {
        return reader.elsewhere(this);
    }

    /** The question asked next was answered with a day that people can hardly mean: this is what is odd about it. */
    public Optional<Mistake> odd() {
        return journey().odd().map(odd -> odd.question().odd(odd.says()));
    }

    /** All days in the answers that people can hardly mean, those too that are not asked for yet. */
    public List<OddDay> oddDays() {
        var odd = new ArrayList<>(journey().odd().stream().toList());
        if (journey().next().isPresent()) {
            Journey.oddDays(ruleBook, read.answers(), asOf.day()).stream()
                    .filter(day -> odd.stream().noneMatch(it -> it.question().equals(day.question())))
                    .forEach(odd::add);
        }
        return odd;
    }

    /**
     * The page that shows the first mistake in the address, as it came. A form may take a date in both ways: so one
     * that no form sent is led to the question itself.
     */
    public Optional<Address> toMistake() {
        return read.mistakes().stream().findFirst().map(mistake -> {
            var id = mistake.question().id();
            return (isDateInBothWays(mistake.question()) ? links().question(id) : links().answer(id))
                    .and(raw())
                    .and(toldBefore());
        });
    }

    /** What is wrong with a date that stands in the address whole and in parts, if that is to be mended first. */
    public Optional<Mistake> datedTwice(Question question) {
        return read.mistakes().stream()
                .findFirst()
                .filter(mistake -> mistake.question().equals(question) && isDateInBothWays(question));
    }

    private boolean isDateInBothWays(Question question) {
        return question instanceof DateQuestion date && date.isInBothWays(query);
    }

    /** To a mistake, or else to a question that is still open; empty at the end of the journey. */
    public Optional<Address> beforeTheEnd() {
        return toMistake().or(() -> journey().next().map(this::to));
    }

    /** Where to go before a report: reports tell real answers only, and what is merely tried is told beside them. */
    Optional<Address> beforeTheReport() {
        return beforeTheEnd().or(() -> tried.isNothing() ? Optional.empty() : Optional.of(toWhatIf()));
    }

    /** Where the journey goes on for whoever came from this page to change an answer: its questions lead back there. */
    public Address onwards(Optional<CameFrom> from) {
        return from.isPresent()
                        && changedOnTheWay().findAny().isPresent()
                        && journey().next().isPresent()
                ? onwards().and(List.of(from.get().write()))
                : onwards();
    }

    /** Where the journey goes on: the first open question, or else the report, or what the answers would change. */
    public Address onwards() {
        return journey()
                .next()
                .map(this::to)
                .orElseGet(() -> tried.isNothing()
                        ? toReportAtTheEnd()
                        : to(Links::whatIf).and(stillEarlier().write()).and(toldBefore()));
    }

    /** What is certain already. */
    public Address toSoFar() {
        return keeping(Links::reportSoFar).and(toldBefore());
    }

    /** The report at the end of the way: whoever was asked something more before it still learns what changed. */
    public Address toReportAtTheEnd() {
        return toReport().and(toldBefore());
    }

    /**
     * What the form of a question carries along unseen: every name and value of the address that is not this
     * question's. Whoever came from a page to change an answer may still go back to all that it told. While something
     * is tried, whatever is answered next is only tried, too.
     */
    public List<Pair> carried(Question question, Optional<CameFrom> from) {
        var carried = new ArrayList<>(raw());
        carried.removeIf(pair ->
                question.fields().contains(pair.name()) || from.isEmpty() && Earlier.isOf(question, pair.name()));
        if (!tried.isNothing() && !tried.was().containsKey(question)) {
            carried.addAll(Tried.NOTHING.and(question, read.answers()).write());
        }
        carried.addAll(toldBefore());
        return carried;
    }

    /** A page that offers earlier answers, or from which one comes to where they are offered. */
    private Address keeping(Function<Links, Address> page) {
        return to(page).and(stillEarlier().write());
    }

    /**
     * Earlier answers whose questions may be asked anew, now or once somebody changes an answer back: at the end of the
     * journey, all to which there is no answer. While something is tried, what was really answered stands there by
     * itself: so only those are kept that are asked for after the report.
     */
    private Earlier stillEarlier() {
        if (earlier.isNothing() || journey().next().isPresent()) {
            return earlier;
        }
        var anew = tried.isNothing() ? earlier.besides(read.answers()) : earlier.only(askedAnew());
        return anew.toldBy(Optional.empty());
    }

    private Address to(Function<Links, Address> page) {
        return page.apply(links()).and(pairs());
    }

    private Address comingBack(Receipt receipt) {
        return links().report().and(read.answers().write(ruleBook.questions())).and(List.of(told(receipt)));
    }

    /**
     * What a report told earlier, as an address holds it: kept on every page that leads back to a report on the same
     * answers, and while new questions are answered, until there is a report again.
     */
    List<Pair> toldBefore() {
        return told.stream().map(Visit::told).toList();
    }

    private static Pair told(Receipt receipt) {
        return new Pair(TOLD, receipt.toString());
    }

    private List<Pair> pairs(Answers answers, Tried marked) {
        var pairs = new ArrayList<>(asOf.write());
        pairs.addAll(answers.write(ruleBook.questions()));
        pairs.addAll(marked.write());
        return pairs;
    }

    private List<Pair> raw() {
        return query.values().keySet().stream()
                .flatMap(name -> values(name).stream().map(value -> new Pair(name, value)))
                .toList();
    }

    /** That nothing was answered says something only where the name speaks of what was. */
    private List<String> values(String name) {
        var values = query.of(name);
        return values.isEmpty() && name.startsWith(Tried.MARK) ? List.of("") : values;
    }
}
