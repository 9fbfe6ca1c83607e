package pathwaycheck.rules;

import java.util.List;
import java.util.Optional;

/**
 * The career a rule book leads to.
 *
 * @param id the name of its folder, and of it in addresses
 * @param asks the question that the start page asks
 * @param helpsToKnow what it helps to know before the questions begin
 * @param about what people should know about it
 * @param skills what one learns on the way
 * @param ideas what to try before one decides; empty: the author names none
 * @param goal the requirement at the end of the way
 * @param headlines what a report may say first, in the order in which they are tried
 * @param reach what somebody does who reaches the goal, as "qualify"
 * @param steps the stages of the way, in order
 */
public record Career(
        String id,
        String title,
        String asks,
        String summary,
        List<String> helpsToKnow,
        List<About> about,
        Optional<About> skills,
        Optional<Ideas> ideas,
        Requirement goal,
        String reach,
        List<Headline> headlines,
        List<Step> steps) {

    public Career {
        helpsToKnow = List.copyOf(helpsToKnow);
        about = List.copyOf(about);
        headlines = List.copyOf(headlines);
        steps = List.copyOf(steps);
    }

    /**
     * What people can try, to find out whether they would like the work.
     *
     * @param forWhom over answers alone
     * @param from the requirements whose remedies they are
     */
    public record Ideas(String title, String says, Condition forWhom, List<Requirement> from) {
        public Ideas {
            from = List.copyOf(from);
        }
    }

    /** Something to know about the career: a heading, some sentences, perhaps a list. */
    public record About(String title, String says, List<String> list, List<Source> sources) {
        public About {
            list = List.copyOf(list);
            sources = List.copyOf(sources);
        }
    }
}
