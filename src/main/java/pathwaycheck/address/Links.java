package pathwaycheck.address;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where everything is: only here stands a path. The constants are what pages listen at, the methods where links lead.
 *
 * @param career the id of the career that the pages are about
 */
public record Links(String career) {

    public static final String START = "/";
    public static final String PRIVACY = "/privacy";
    public static final String ACCESSIBILITY = "/accessibility";
    public static final String SECURITY = "/.well-known/security.txt";

    public static final String ROBOTS = "/robots.txt";

    public static final String EMBED = "/embed";
    public static final String EMBED_SCRIPT = "/embed.js";
    public static final String OEMBED = "/oembed";

    public static final String CAREER = "/{career}";
    public static final String HOW_WE_DECIDE = CAREER + "/how-we-decide";
    public static final String MAP = CAREER + "/map";
    public static final String CHANGES = CAREER + "/changes.atom";
    public static final String WINDOWS = CAREER + "/windows.ics";
    public static final String SOMETHING_WRONG = CAREER + "/something-wrong";
    public static final String WRONG_REQUIREMENT = SOMETHING_WRONG + "/{requirement}";

    public static final String QUESTIONS = CAREER + "/questions";
    public static final String QUESTION = QUESTIONS + "/{question}";
    public static final String ANSWER = QUESTION + "/answer";
    public static final String CHECK_ANSWERS = CAREER + "/check-answers";
    public static final String REPORT_SO_FAR = CAREER + "/report-so-far";

    public static final String REPORT = CAREER + "/report";
    public static final String REQUIREMENTS = CAREER + "/requirements";
    public static final String REPORT_PDF = CAREER + "/report.pdf";
    public static final String REPORT_JSON = CAREER + "/report.json";
    public static final String REPORT_CODE = CAREER + "/report-qr.svg";
    public static final String CALENDAR = CAREER + "/calendar.ics";

    public static final String CLASS = CAREER + "/class";

    public static final String WHAT_IF = CAREER + "/what-if";
    public static final String MORE_TO_TRY = WHAT_IF + "/more";
    public static final String COMPARE = CAREER + "/compare/{question}";

    /** Of programs: a new number, should the shape of what they get ever change. */
    private static final String API = "/api/";

    public static final String API_CAREERS = API + "v1/careers";
    public static final String API_CAREER = API_CAREERS + CAREER;
    public static final String API_ASSESS = API_CAREER + "/assess";
    public static final String API_WHAT_IF = API_CAREER + "/what-if";
    public static final String API_COHORT = API_CAREER + "/cohort";
    public static final String API_DESCRIPTION = API + "v1/openapi.json";

    private static final Pattern CLASSES = Pattern.compile("/[^/]+/class|" + API_CAREERS + "/[^/]+/cohort");

    private static final Pattern CALENDARS = Pattern.compile("/[^/]+/(?:calendar|windows)\\.ics");

    /** There, fields that were left empty arrive with those that were filled in. */
    private static final Pattern FORMS = Pattern.compile(
            "/[^/]+/questions/[^/]+/answer|/[^/]+/compare/[^/]+|" + OEMBED + "|" + API_CAREERS + "/[^/]+/cohort");

    /** What differs from one address to another. */
    private static final Pattern BLANK = Pattern.compile("\\{[a-z]+}");

    /** All that pages listen at. */
    public static List<String> paths() {
        return List.of(
                START,
                PRIVACY,
                ACCESSIBILITY,
                SECURITY,
                ROBOTS,
                EMBED,
                EMBED_SCRIPT,
                OEMBED,
                CAREER,
                HOW_WE_DECIDE,
                MAP,
                CHANGES,
                WINDOWS,
                SOMETHING_WRONG,
                WRONG_REQUIREMENT,
                QUESTIONS,
                QUESTION,
                ANSWER,
                CHECK_ANSWERS,
                REPORT_SO_FAR,
                REPORT,
                REQUIREMENTS,
                REPORT_PDF,
                REPORT_JSON,
                REPORT_CODE,
                CALENDAR,
                WHAT_IF,
                MORE_TO_TRY,
                COMPARE,
                CLASS,
                API_CAREERS,
                API_CAREER,
                API_ASSESS,
                API_WHAT_IF,
                API_COHORT,
                API_DESCRIPTION);
    }

    /** Only programs ask for this path. */
    public static boolean isForPrograms(String path) {
        return path.startsWith(API);
    }

    /** What answers stand in may be sent there, in place of an address that holds them. */
    public static boolean takesWhatIsSent(String path) {
        return takesAClass(path)
                || path.startsWith(API_CAREERS + "/") && (path.endsWith("/assess") || path.endsWith("/what-if"));
    }

    /** Calendars subscribe to it. */
    public static boolean isCalendar(String path) {
        return CALENDARS.matcher(path).matches();
    }

    /** A form leads there. */
    public static boolean takesAForm(String path) {
        return FORMS.matcher(path).matches();
    }

    /** The answers of a whole class may be sent there. */
    public static boolean takesAClass(String path) {
        return CLASSES.matcher(path).matches();
    }

    public static Address start() {
        return new Address(START, List.of());
    }

    public static Address privacy() {
        return new Address(PRIVACY, List.of());
    }

    public static Address accessibility() {
        return new Address(ACCESSIBILITY, List.of());
    }

    public static Address security() {
        return new Address(SECURITY, List.of());
    }

    /** What robots may read. */
    public static Address robots() {
        return new Address(ROBOTS, List.of());
    }

    /** How to show the questions on another site. */
    public static Address embed() {
        return new Address(EMBED, List.of());
    }

    /** The script that shows them there. */
    public static Address embedScript() {
        return new Address(EMBED_SCRIPT, List.of());
    }

    /** What programs ask that show a page within another, as oEmbed has it. */
    public static Address oembed() {
        return new Address(OEMBED, List.of());
    }

    /** All careers, as data. */
    public static Address apiCareers() {
        return new Address(API_CAREERS, List.of());
    }

    /** What the API says of itself, as OpenAPI has it. */
    public static Address apiDescription() {
        return new Address(API_DESCRIPTION, List.of());
    }

    /** About the career. */
    public Address about() {
        return filled(CAREER);
    }

    public Address howWeDecide() {
        return filled(HOW_WE_DECIDE);
    }

    /** The map of the rules. */
    public Address map() {
        return filled(MAP);
    }

    /** What changes in the rules, as a feed. */
    public Address changes() {
        return filled(CHANGES);
    }

    /** Everybody's windows, as a calendar. */
    public Address windows() {
        return filled(WINDOWS);
    }

    public Address somethingWrong() {
        return filled(SOMETHING_WRONG);
    }

    public Address somethingWrong(String requirement) {
        return filled(WRONG_REQUIREMENT, requirement);
    }

    /** Goes on to the first question that is open. */
    public Address questions() {
        return filled(QUESTIONS);
    }

    public Address question(String question) {
        return filled(QUESTION, question);
    }

    /** Where the form of a question leads. */
    public Address answer(String question) {
        return filled(ANSWER, question);
    }

    public Address checkAnswers() {
        return filled(CHECK_ANSWERS);
    }

    public Address reportSoFar() {
        return filled(REPORT_SO_FAR);
    }

    public Address report() {
        return filled(REPORT);
    }

    /** The report in full, requirement by requirement. */
    public Address requirements() {
        return filled(REQUIREMENTS);
    }

    public Address reportPdf() {
        return filled(REPORT_PDF);
    }

    public Address reportJson() {
        return filled(REPORT_JSON);
    }

    public Address reportCode() {
        return filled(REPORT_CODE);
    }

    public Address calendar() {
        return filled(CALENDAR);
    }

    public Address whatIf() {
        return filled(WHAT_IF);
    }

    public Address moreToTry() {
        return filled(MORE_TO_TRY);
    }

    /** The career's rules, as data. */
    public Address apiCareer() {
        return filled(API_CAREER);
    }

    /** What somebody is told, as data. */
    public Address apiAssess() {
        return filled(API_ASSESS);
    }

    /** What other answers would change, as data. */
    public Address apiWhatIf() {
        return filled(API_WHAT_IF);
    }

    /** A whole class, for whoever advises it. */
    public Address wholeClass() {
        return filled(CLASS);
    }

    /** What each pupil of a class is told, as data; and a table to fill in. */
    public Address apiCohort() {
        return filled(API_COHORT);
    }

    public Address compare(String question) {
        return filled(COMPARE, question);
    }

    /** How all begin whose addresses hold somebody's answers, but for calendars. */
    public List<Address> holdingAnswers() {
        return List.of(
                questions(), checkAnswers(), report(), requirements(), whatIf(), compare(""), apiAssess(), apiWhatIf());
    }

    /** Whether this address can be about the career: a page of it, or only what stands behind the question mark. */
    public boolean isOneOfOurs(Address address) {
        var home = about().path();
        return address.path().isEmpty()
                || address.path().equals(home)
                || address.path().startsWith(home + "/");
    }

    private Address filled(String template, String... own) {
        var path = fill(template, career);
        for (var word : own) {
            path = fill(path, word);
        }
        return new Address(path, List.of());
    }

    private static String fill(String template, String word) {
        return BLANK.matcher(template).replaceFirst(Matcher.quoteReplacement(Escapes.writeInPath(word)));
    }
}
