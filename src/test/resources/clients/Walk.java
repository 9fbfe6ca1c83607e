import java.util.HashMap;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.DefaultApi;
import org.openapitools.client.model.Asked;
import org.openapitools.client.model.Question;

/** Walks through every career to its report, by a client that was made of the API's description and of nothing else. */
class Walk {

    private static final int MOST_QUESTIONS = 60;

    private static DefaultApi api;

    public static void main(String[] home) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(home[0]);
        api = new DefaultApi(client);
        for (var career : api.careers().getCareers()) {
            walk(career.getId());
        }
    }

    private static void walk(String career) throws ApiException {
        var rules = api.career(career, "2026-11-28");
        var answers = new HashMap<String, Object>();
        var asked = new Asked().asOf("2026-11-28").rules(rules.getRules().getHash()).answers(answers);
        for (var turn = 0; turn < MOST_QUESTIONS; turn++) {
            var told = api.assessSent(career, asked);
            if (told.getNext() == null) {
                System.out.println(career + ": " + answers.size() + " answers, " + told.getVerdicts().size()
                        + " verdicts, " + told.getReport().getOpening() + " " + told.getLinks().getPage());
                return;
            }
            var question = rules.getQuestions().stream()
                    .filter(it -> it.getId().equals(told.getNext()))
                    .findFirst()
                    .orElseThrow();
            answers.put(question.getId(), answer(question));
        }
        throw new IllegalStateException("No end after " + answers);
    }

    /** The first option, or a month. */
    private static Object answer(Question question) {
        return switch (question.getKind()) {
            case "choice" -> question.getOptions().get(0).getId();
            case "date" -> "2029-08";
            default -> throw new IllegalStateException("The description knows no such kind: " + question.getKind());
        };
    }
}
