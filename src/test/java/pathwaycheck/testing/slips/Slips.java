package pathwaycheck.testing.slips;

import static pathwaycheck.testing.slips.Slip.fine;
import static pathwaycheck.testing.slips.Slip.notYaml;
import static pathwaycheck.testing.slips.Slip.seen;
import static pathwaycheck.testing.slips.Slip.unseen;

import java.util.List;
import java.util.stream.Stream;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** What authors get wrong, one slip at a time, in {@link Lifeguard#FOLDER}. */
public final class Slips {

    private static final String LAST_WINDOW =
            "opens: 2027-02-01 09:00\n      closes: 2027-02-14 17:00\n      starts: 2027-06-01";

    private static final List<Slip> YAML = List.of(
            notYaml(
                    "career.yaml",
                    "goal: place",
                    "goal: [place",
                    "career.yaml:10:7: this is not YAML: the bracket [ here is not closed"),
            notYaml(
                    "career.yaml",
                    "goal: place",
                    "\tgoal: place",
                    "career.yaml:10:1: this is not YAML: a tab stands here; write blanks in its place"),
            notYaml(
                    "career.yaml",
                    "title: Lifeguard",
                    "title: \"Lifeguard",
                    "career.yaml:1:8: this is not YAML: the quotation mark here is not closed"),
            notYaml(
                    "career.yaml",
                    "title: Lifeguard",
                    "title: Life: guard",
                    "career.yaml:1:12: this is not YAML: a second colon stands in this line"),
            unseen(
                    Limit.PLAIN_YAML,
                    "career.yaml",
                    "goal: place",
                    "goal: &here place",
                    "career.yaml:10:7: an anchor (&) is not allowed"),
            notYaml("career.yaml", "goal: place", "goal: *here", "career.yaml:10:7: an alias (*) is not allowed"),
            unseen(
                    Limit.PLAIN_YAML,
                    "career.yaml",
                    "goal: place",
                    "goal: !!str place",
                    "career.yaml:10:7: a tag (!) is not allowed"),
            notYaml("career.yaml", "goal: place", "---\ngoal: place", "career.yaml:10:1: a second document"),
            notYaml(
                    "career.yaml",
                    "version: \"1\"",
                    "version: \"1\"\nversion: \"2\"",
                    "career.yaml:3:1: the key “version” stands here twice"),
            notYaml("career.yaml", "goal: place", "[a]: place", "career.yaml:10:1: a key is one word"),
            notYaml(
                    "career.yaml",
                    "goal: place",
                    "goal: \u0007",
                    "career.yaml:10:7: this is not YAML: the control character U+0007 stands here"),
            notYaml(
                    "career.yaml",
                    "goal: place",
                    "goal: \"\\UFFFFFFFF\"",
                    "career.yaml:10:8: this is not YAML: an escape"));

    private static final List<Slip> KEYS_AND_VALUES = List.of(
            seen(
                    "career.yaml",
                    "goal: place",
                    "gaol: place",
                    "career.yaml:10:1: the key “gaol” is not known here; write `goal`"),
            seen(
                    "questions.yaml",
                    "{ id: learner, text: I learn to swim }",
                    "{ id: learner, text: I learn to swim, dive or row }",
                    "the key “dive or row” is not known here; a comma within { } begins a new key; if it belongs to a"
                            + " text, put that text in double quotes"),
            seen("career.yaml", "goal: place\n", "", "career.yaml:1:1: the key “goal” is missing; add `goal:`"),
            seen("career.yaml", "title: Lifeguard", "title:", "career.yaml:1:7: nothing stands here"),
            seen("career.yaml", "title: Lifeguard", "title: [Life, guard]", "career.yaml:1:8: text belongs here"),
            seen("career.yaml", "list: [Watch, Help]", "list: Watch", "career.yaml:8:11: a list belongs here"),
            seen("career.yaml", "list: [Watch, Help]", "list: []", "career.yaml:8:11: a list belongs here"),
            seen(
                    "career.yaml",
                    "title: Lifeguard",
                    "title: " + "x".repeat(1_001),
                    "career.yaml:1:8: this is longer than 1000 characters"),
            unseen(
                    Limit.ELSEWHERE,
                    "career.yaml",
                    "goal: place",
                    "goal: plaice",
                    "career.yaml:10:7: no requirement is called “plaice”; write “place”"),
            unseen(
                    Limit.ELSEWHERE,
                    "career.yaml",
                    "requirements: [place]",
                    "requirements: [place, swims-well]",
                    "career.yaml:16:5: “swims-well” does not stand in the file of the step “work”"),
            unseen(
                    Limit.ELSEWHERE,
                    "career.yaml",
                    "id: work",
                    "id: job",
                    "requirements/work.yaml:1:1: no step is called “work”"),
            unseen(
                    Limit.LOOSE,
                    "career.yaml",
                    "[swims-well, knows-first-aid]",
                    "[swims-well]",
                    "career.yaml:12:5: “knows-first-aid” neither counts in a step nor is part"),
            unseen(
                    Limit.GOAL,
                    "career.yaml",
                    "goal: place",
                    "goal: swims-well",
                    "career.yaml:10:7: the way does not end with “swims-well”; write under `goal:` an essential"
                            + " requirement of the step “work”, the last that has one"),
            unseen(
                    Limit.GOAL,
                    "career.yaml",
                    "goal: place",
                    "goal: knows-first-aid",
                    "career.yaml:10:7: the way does not end with “knows-first-aid”"),
            seen("career.yaml", "title: Lifeguard", "title: ~", "career.yaml:1:8: nothing stands here"),
            seen("career.yaml", "title: Lifeguard", "title: '  '", "career.yaml:1:8: nothing stands here"),
            seen(
                    "career.yaml",
                    "goal: place",
                    "goal: 'place '",
                    "career.yaml:10:7: no requirement is called “place ”; write “place”"),
            seen(
                    "career.yaml",
                    "goal: place",
                    "goal: |\n  place",
                    "career.yaml:10:7: no requirement is called “place ”; write “place”"),
            seen("career.yaml", "[place]", "[place, place]", "career.yaml:19:27: “place” stands here twice"),
            seen(
                    "career.yaml",
                    "sources: [club]",
                    "sources: [club, club]",
                    "career.yaml:9:21: “club” stands here twice"));

    private static final String GROUPS = "groups: { shiny: [silver, gold] }";
    private static final String NONE = "- { id: none, text: None of these";

    private static final List<Slip> QUESTIONS = List.of(
            seen("questions.yaml", "- id: skills", "- id: told", "a question cannot be called “told”"),
            seen("questions.yaml", "- id: skills", "- id: term", "a question cannot be called “term”"),
            seen("questions.yaml", "- id: skills", "- id: ct", "a question cannot be called “ct”"),
            seen(
                    "questions.yaml",
                    "if-missing: Enter when your course ends",
                    "if-missing: Enter when your course ends\n      compare: Which days?",
                    "dates are not compared; delete the key, or ask for options to choose from"),
            seen(
                    "questions.yaml",
                    "answer: date",
                    "answer: day",
                    "questions.yaml:39:15: “day” is no kind of answer; write one, many or date"),
            seen("questions.yaml", "id: badge", "id: Badge", "questions.yaml:12:11: “Badge” is not an id"),
            seen("questions.yaml", "id: badge", "id: any", "questions.yaml:12:7: a question cannot be called “any”"),
            seen(
                    "questions.yaml",
                    "id: badge",
                    "id: as-of",
                    "questions.yaml:12:7: a question cannot be called “as-of”"),
            unseen(
                    Limit.TAKEN,
                    "questions.yaml",
                    "id: badge",
                    "id: stage",
                    "questions.yaml:12:11: “stage” is the id of another question too, in questions.yaml:3; give"),
            unseen(
                    Limit.TAKEN,
                    "questions.yaml",
                    "id: skills",
                    "id: course-ends-day",
                    "“course-ends-day” is another question's name"),
            unseen(
                    Limit.TAKEN,
                    "questions.yaml",
                    "id: gold,",
                    "id: silver,",
                    "questions.yaml:20:17: “silver” is the id of another option of “badge” too"),
            seen(
                    "questions.yaml",
                    "id: gold,",
                    "id: not-sure,",
                    "questions.yaml:20:11: an option cannot be called “not-sure”"),
            unseen(
                    Limit.ELSEWHERE,
                    "questions.yaml",
                    "scale: [bronze, silver, gold]",
                    "scale: [bronze, sliver, gold]",
                    "questions.yaml:22:23: no option of “badge” is called “sliver”; write “silver”"),
            seen(
                    "questions.yaml",
                    "scale: [bronze, silver, gold]",
                    "scale: [bronze, silver, silver]",
                    "questions.yaml:22:14: an option stands here twice"),
            unseen(
                    Limit.ELSEWHERE,
                    "questions.yaml",
                    "shiny: [silver, gold]",
                    "shiny: [silver, lead]",
                    "questions.yaml:23:33: no option of “badge” is called “lead”"),
            seen("questions.yaml", "alone: yes", "alone: true", "questions.yaml:34:51: “true” is neither yes nor no"),
            seen(
                    "questions.yaml",
                    "      why: You can start after it.\n",
                    "",
                    "questions.yaml:35:7: the key “why” is missing"),
            seen("questions.yaml", "{ shiny:", "{ Shiny things:", "questions.yaml:23:17: “Shiny things” is not an id"),
            seen(
                    "questions.yaml",
                    "{ shiny: [silver, gold] }",
                    "{}",
                    "questions.yaml:23:15: there is no group here; name one, or delete the key"),
            seen(
                    "questions.yaml",
                    "shiny: [silver, gold]",
                    "shiny: [silver, silver]",
                    "questions.yaml:23:33: “silver” stands here twice"),
            unseen(
                    Limit.SPELLING,
                    "questions.yaml",
                    "id: gold,",
                    "id: 1.5,",
                    "questions.yaml:20:17: “1.5” is not an id"),
            seen(
                    "questions.yaml",
                    "answer: date",
                    "answer: date\n      options: [{ id: soon, text: Soon }]",
                    "the key “options” is not known here"),
            unseen(
                    Limit.APART,
                    "questions.yaml",
                    GROUPS,
                    "groups: { shiny: [silver, gold], good: [gold] }\n      apart: [shiny, good]",
                    "questions.yaml:24:22: “gold” stands here and in “shiny”, which are apart; take it out of one"),
            unseen(
                    Limit.ELSEWHERE,
                    "questions.yaml",
                    GROUPS,
                    GROUPS + "\n      apart: [shiny, dull]",
                    "questions.yaml:24:22: no group of “badge” is called “dull”"),
            seen(
                    "questions.yaml",
                    GROUPS,
                    GROUPS + "\n      apart: [shiny]",
                    "questions.yaml:24:15: one group alone is apart from nothing; name another one beside it"),
            seen(
                    "questions.yaml",
                    GROUPS,
                    GROUPS + "\n      apart: shiny",
                    "questions.yaml:24:14: one group alone is apart from nothing"),
            seen(
                    "questions.yaml",
                    "answer: date",
                    "answer: date\n      apart: [shiny, dull]",
                    "the key “apart” is not known here"));

    private static final List<Slip> CONDITIONS = List.of(
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "stage: guard",
                    "stage: gaurd",
                    "requirements/swim.yaml:6:18: no option of “stage” is called “gaurd”; write “guard”"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "stage: guard",
                    "stages: guard",
                    "requirements/swim.yaml:6:11: “stages” is neither a question nor a "
                            + "word of the rule language; write `stage`"),
            seen(
                    "requirements/swim.yaml",
                    "stage: guard",
                    "stage: NO",
                    "requirements/swim.yaml:6:18: no option of “stage” is called “NO”"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{}",
                    "requirements/swim.yaml:6:9: this condition is empty"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "guard",
                    "requirements/swim.yaml:6:9: keys and values belong here"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ all: [] }",
                    "requirements/swim.yaml:6:16: a list belongs here"),
            unseen(
                    Limit.TOO_MANY,
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ at-least: 2, of: [{ stage: guard }] }",
                    "requirements/swim.yaml:6:21: “2” is not a number from 1 to 1"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ of: [{ stage: guard }] }",
                    "requirements/swim.yaml:6:9: the key “at-least” is missing"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ stage: { one-of: [guard, guard] } }",
                    "requirements/swim.yaml:6:36: “guard” stands here twice"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ stage: { includes: [guard, swimmer] } }",
                    "only one option of “stage” can be chosen"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ stage: { at-least: guard } }",
                    "“guard” has no place on the scale of “stage”; use `one-of`, or give the"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ badge: { in-group: dull } }",
                    "no group of “badge” is called “dull”"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ course-ends: 2027-01-01 }",
                    "“course-ends” asks for a date; write `from: course-ends`"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "from: course-ends",
                    "from: badge",
                    "requirements/swim.yaml:7:46: “badge” does not ask for a date"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "judged-by: pool",
                    "judged-by: poll",
                    "requirements/swim.yaml:8:38: no judgement is called “poll”; write “pool”"),
            unseen(
                    Limit.SPELLING,
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: 010",
                    "requirements/swim.yaml:27:34: “010” is not a number from 1 to 3"),
            seen("requirements/swim.yaml", "count: 2", "counts: 2", "the key “counts” is not known here"),
            seen(
                    "requirements/swim.yaml",
                    "at-least: silver",
                    "at-least: [silver, gold]",
                    "requirements/swim.yaml:7:30: text belongs here"),
            unseen(
                    Limit.SPELLING,
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: 02",
                    "requirements/swim.yaml:27:34: “02” is not a number"),
            seen(
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: '02'",
                    "requirements/swim.yaml:27:34: “02” is not a number"),
            seen(
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: 0",
                    "requirements/swim.yaml:27:34: “0” is not a number from 1 to 3; write how many must hold"),
            seen(
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: '0'",
                    "requirements/swim.yaml:27:34: “0” is not a number from 1 to 3"),
            seen(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ at-least: 0, of: [{ stage: guard }] }",
                    "requirements/swim.yaml:6:21: “0” is not a number from 1 to 1; write how many must hold"),
            seen(
                    "ways.yaml",
                    "{ stage: { one-of: [learner, swimmer] } }",
                    "{ at-least: 0, of: [{ stage: guard }] }",
                    "ways.yaml:4:20: “0” is not a number from 1 to 1"),
            seen("requirements/swim.yaml", "{ stage: guard }", "{ at-least: 1 }", "the key “of” is missing"),
            seen(
                    "requirements/swim.yaml",
                    "count: 2",
                    "count: 2, one-of: call, includes: revive",
                    "the key “includes” is not known here"),
            seen(
                    "requirements/swim.yaml",
                    "count: 2",
                    "one-of: call, includes: revive",
                    "the key “includes” is not known here"));

    private static final List<Slip> REQUIREMENTS = List.of(
            seen(
                    "requirements/swim.yaml",
                    "essential: yes",
                    "essential: NO",
                    "requirements/swim.yaml:3:14: “NO” is neither yes nor no"),
            unseen(
                    Limit.SENTENCES,
                    "requirements/swim.yaml",
                    "  if-on-course: You will swim well.\n",
                    "",
                    "somebody can be told “on course” of “swims-well”, and it has no sentence for them;"
                            + " add `if-on-course:`"),
            unseen(
                    Limit.SENTENCES,
                    "requirements/swim.yaml",
                    "  if-needs-checking: The pool decides.\n",
                    "",
                    "somebody can be told “needs checking” of “swims-well”, and it has no sentence for them"),
            unseen(
                    Limit.SENTENCES,
                    "requirements/swim.yaml",
                    "  if-unsure: Look at your badge.\n",
                    "",
                    "somebody can be told “cannot tell yet” of “swims-well”, and it has no sentence for them"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "sources: [club]\n- id: knows-first-aid",
                    "sources: [clubs]\n- id: knows-first-aid",
                    "requirements/swim.yaml:23:13: no source is called “clubs”; write “club”"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/swim.yaml",
                    "other-ways: [sail]",
                    "other-ways: [fly]",
                    "requirements/swim.yaml:22:16: no way is called “fly”"),
            unseen(
                    Limit.TAKEN,
                    "requirements/swim.yaml",
                    "id: knows-first-aid",
                    "id: swims-well",
                    "requirements/swim.yaml:24:7: “swims-well” is the id of another requirement too"
                            + ", in requirements/swim.yaml:1"),
            seen(
                    "requirements/swim.yaml",
                    "each 1 March",
                    "in spring",
                    "requirements/swim.yaml:17:15: “in spring” is not what belongs here; write `any day`"),
            seen(
                    "requirements/swim.yaml",
                    "each 1 March",
                    "each 31 February",
                    "requirements/swim.yaml:17:15: no calendar has “31 February”"),
            seen(
                    "requirements/swim.yaml",
                    "      takes: 3 months to 6 months\n",
                    "",
                    "requirements/swim.yaml:15:7: the key “takes” is missing"),
            unseen(
                    Limit.ORDER,
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "6 months to 3 months",
                    "requirements/swim.yaml:18:14: “6 months to 3 months” is not what belongs here"),
            seen(
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "a while",
                    "requirements/swim.yaml:18:14: “a while” is not what belongs here"),
            seen(
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "0 days",
                    "requirements/swim.yaml:18:14: a length of 0 stands in “0 days”; write at least `1 day`"),
            seen(
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "00 weeks or more",
                    "requirements/swim.yaml:18:14: a length of 0 stands in “00 weeks or more”"),
            seen(
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "0 months to 6 months",
                    "requirements/swim.yaml:18:14: a length of 0 stands in “0 months to 6 months”"),
            seen(
                    "requirements/swim.yaml",
                    "3 months to 6 months",
                    "1 year 0 months",
                    "requirements/swim.yaml:18:14: a length of 0 stands in “1 year 0 months”"),
            seen(
                    "requirements/work.yaml",
                    "essential: yes",
                    "essential: yes\n  applies-when: { from: course-ends }",
                    "requirements/work.yaml:4:25: “from” cannot stand here"),
            unseen(
                    Limit.CIRCLES,
                    "requirements/work.yaml",
                    "holds-when: { stage: guard }",
                    "holds-when: { meets: place }",
                    "requirements/work.yaml:4:24: these need each other in a circle: place → place"),
            unseen(
                    Limit.CIRCLES,
                    "requirements/work.yaml",
                    "after: [swims-well]",
                    "after: [place]",
                    "requirements/work.yaml:11:15: these need each other in a circle: place → place"),
            unseen(
                    Limit.CIRCLES,
                    "requirements/swim.yaml",
                    "starts: each 1 March",
                    "after: [place]\n      starts: each 1 March",
                    "requirements/work.yaml:11:15: these need each other in a circle: swims-well → place → swims-well"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/work.yaml",
                    "round: pools",
                    "round: pool",
                    "requirements/work.yaml:10:14: no round is called “pool”; write “pools”"),
            unseen(
                    Limit.TAKEN,
                    "requirements/work.yaml",
                    "id: apply",
                    "id: course",
                    "requirements/work.yaml:8:11: “course” is"
                            + " the id of another remedy too, in requirements/swim.yaml:15"),
            unseen(
                    Limit.LOOSE,
                    "requirements/work.yaml",
                    "  remedies:\n    - id: apply\n      do: Apply.\n      round: pools\n  "
                            + "    after: [swims-well]\n      gives: { stage: guard }\n      link: club\n"
                            + "      sources: [club]\n",
                    "",
                    "requirements/work.yaml:3:14: “essential: yes” stops whoever does not meet “place”"),
            seen(
                    "requirements/swim.yaml",
                    "each 1 March",
                    "each 001 March",
                    "requirements/swim.yaml:17:15: “001 March” is not what"),
            seen(
                    "requirements/swim.yaml",
                    "gives: { badge: silver, course-ends: done }",
                    "gives: {}",
                    "requirements/swim.yaml:19:14: this gives nothing"),
            seen(
                    "requirements/swim.yaml",
                    "      gives: { badge: silver, course-ends: done }\n",
                    "",
                    "requirements/swim.yaml:15:7: the key “gives” is missing"),
            seen(
                    "requirements/work.yaml",
                    "after: [swims-well]",
                    "after: [swims-well, swims-well]",
                    "requirements/work.yaml:11:27: “swims-well” stands here twice"),
            seen(
                    "requirements/work.yaml",
                    "essential: yes",
                    "essential: yes\n  applies-when: { stage: guard }",
                    "somebody can be told “does not apply” of “place”, and it has no sentence for them"),
            unseen(
                    Limit.SENTENCES,
                    "requirements/work.yaml",
                    "holds-when: { stage: guard }",
                    "holds-when: { any: [{ stage: guard }, { meets: swims-well }] }",
                    "somebody can be told “cannot tell yet” of “place”, and it has no sentence for them"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/work.yaml",
                    "round: pools",
                    "until: course-end",
                    "no question is called “course-end”"),
            unseen(
                    Limit.ELSEWHERE,
                    "requirements/work.yaml",
                    "round: pools",
                    "until: badge",
                    "“badge” does not ask for a date; name a question with `answer: date`"),
            seen(
                    "requirements/work.yaml",
                    "round: pools",
                    "round: pools\n      until: course-ends",
                    "the key “until” is not known here"),
            seen(
                    "requirements/work.yaml",
                    "round: pools\n      after: [swims-well]\n      gives: { stage: guard }",
                    "until: course-ends\n      after: [swims-well]",
                    "the key “gives” is missing"),
            seen(
                    "requirements/work.yaml",
                    "round: pools",
                    "round: pools\n      starts: any day",
                    "the key “starts” is not known here"));

    private static final List<Slip> LINKS_AND_LETTERS = List.of(
            seen(
                    "requirements/swim.yaml",
                    "      link: club\n",
                    "",
                    "requirements/swim.yaml:15:7: the key “link” is missing; say where people do this: "
                            + "`link: the-id-of-a-source`, or `link: { none: why }`"),
            seen("judgements.yaml", "  link: club\n", "", "judgements.yaml:1:3: the key “link” is missing"),
            seen(
                    "judgements.yaml",
                    "  link: club\n",
                    "  link: club\n  first-for: { stage: guard, judged-by: pool }\n",
                    "judgements.yaml:7:41: “judged-by” cannot stand here"),
            seen("ways.yaml", "  link: club\n", "", "ways.yaml:1:3: the key “link” is missing"),
            seen("rounds.yaml", "      link: club\n", "", "rounds.yaml:19:7: the key “link” is missing"),
            unseen(
                    Limit.ELSEWHERE,
                    "ways.yaml",
                    "link: club",
                    "link: clubs",
                    "ways.yaml:5:9: no source is called “clubs”; write “club”, if that is what you mean;"
                            + " or add it to sources.yaml"),
            seen(
                    "rounds.yaml",
                    "link: club",
                    "link: [club]",
                    "rounds.yaml:22:13: a link leads to one page; write `link: the-id-of-a-source`, or"),
            seen(
                    "judgements.yaml",
                    "link: club",
                    "link: https://club.test/lifeguards",
                    "judgements.yaml:6:9: an address stands where the id of a source belongs; "
                            + "give the address to a source, and write `link: the-id-of-a-source`"),
            seen("ways.yaml", "link: club", "link:", "ways.yaml:5:8: nothing stands here"),
            seen(
                    "ways.yaml",
                    "link: club",
                    "round: pools\n  a-window-sooner: yes\n  link: club",
                    "applies in the window before that of their plan, and `round:` names another one"),
            seen(
                    "rounds.yaml",
                    "  expected:",
                    "  closes-sooner: { until: 13-45, who: Two pools }\n  expected:",
                    "no calendar has “13-45”"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "  expected:",
                    "  closes-sooner: { until: 12-30, who: Two pools }\n  expected:",
                    "and that is not sooner than the rest"),
            seen(
                    "ways.yaml",
                    "link: club",
                    "link: none",
                    "ways.yaml:5:9: there is no page, and no word on why; write `link: { none: why }`"),
            seen("ways.yaml", "link: club", "link: {}", "ways.yaml:5:9: the key “none” is missing"),
            seen("ways.yaml", "link: club", "link: { none: }", "ways.yaml:5:16: nothing stands here"),
            seen(
                    "ways.yaml",
                    "link: club",
                    "link: { none: There is none., source: club }",
                    "ways.yaml:5:33: the key “source” is not known here"),
            unseen(
                    Limit.ELSEWHERE,
                    "judgements.yaml",
                    "{badge}",
                    "{bagde}",
                    "judgements.yaml:5:8: no question is called “bagde”; write “badge”, if that is what you mean;"
                            + " or add it to questions.yaml"),
            seen("judgements.yaml", "{badge}", "{Badge}", "no question is called “Badge”; write “badge”"),
            seen("judgements.yaml", "{badge}", "{}", "judgements.yaml:5:8: no question is called “”"),
            seen(
                    "judgements.yaml",
                    "{badge}",
                    "{badge",
                    "judgements.yaml:5:8: a brace stands here without its other half; "
                            + "write the id of a question between two, as `{degree-class}`"),
            seen("judgements.yaml", "{badge}", "badge}", "a brace stands here without its other half"),
            seen("judgements.yaml", "{badge}", "{{badge}}", "a brace stands here without its other half"));

    private static final List<Slip> CONTRADICTIONS = List.of(
            unseen(
                    Limit.ELSEWHERE,
                    "contradictions.yaml",
                    "{ source: club, says: Gold. }",
                    "{ source: clubs, says: Gold. }",
                    "contradictions.yaml:6:17: no source is called “clubs”; write “club”, if that is what you mean;"
                            + " or add it to sources.yaml"),
            unseen(
                    Limit.ELSEWHERE,
                    "contradictions.yaml",
                    "concerns: [swims-well]",
                    "concerns: [swims]",
                    "no requirement is called “swims”"),
            seen(
                    "contradictions.yaml",
                    "\n    - { source: club, says: Gold. }",
                    "",
                    "contradictions.yaml:5:5: one source alone contradicts nobody; add another one"),
            seen("contradictions.yaml", "  why: The club trains people with silver.\n", "", "the key “why” is missing"),
            seen(
                    "contradictions.yaml",
                    "says: Gold. }",
                    "says: Gold., on: Monday }",
                    "the key “on” is not known here"));

    private static final List<Slip> CHANGES = List.of(
            unseen(
                    Limit.ELSEWHERE,
                    "changes.yaml",
                    "requirements: [swims-well]",
                    "requirements: [swims]",
                    "no requirement is called “swims”"),
            unseen(
                    Limit.ELSEWHERE,
                    "changes.yaml",
                    "[pools]",
                    "[pool]",
                    "changes.yaml:8:16: no round is called “pool”"),
            unseen(
                    Limit.TAKEN,
                    "changes.yaml",
                    "- version: \"1\"",
                    "- { version: \"1\", day: 2026-11-23, changes: [{ says: So., who: You }] }\n- version: \"1\"",
                    "changes.yaml:3:12: another entry is about version “1” too; write all that it changed in one"
                            + " entry"),
            unseen(
                    Limit.ORDER,
                    "changes.yaml",
                    "- version: \"1\"",
                    "- { version: \"2\", day: 2026-11-19, changes: [{ says: So., who: You }] }\n- version: \"1\"",
                    "changes.yaml:4:8: this is later than the day of the entry above it; put the newest version on"
                            + " top"),
            seen("changes.yaml", "day: 2026-11-20", "day: yesterday", "“yesterday” is not what belongs here"),
            seen("changes.yaml", "      who: Whoever works for gold\n", "", "the key “who” is missing"),
            seen("changes.yaml", "rounds: [pools]", "round: [pools]", "the key “round” is not known here"));

    private static final List<Slip> ROUNDS_AND_SOURCES = List.of(
            unseen(
                    Limit.CALENDAR,
                    "rounds.yaml",
                    "2027-02-14 17:00",
                    "2027-02-29 17:00",
                    "rounds.yaml:5:15: no calendar has “2027-02-29 17:00”"),
            seen(
                    "rounds.yaml",
                    "2027-02-14 17:00",
                    "2027-02-32 16:00",
                    "rounds.yaml:5:15: no calendar has “2027-02-32 16:00”"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "2027-02-14 17:00",
                    "2027-01-14 17:00",
                    "rounds.yaml:5:15: this window opens on 2027-02-01, and closes before that, on"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "starts: 2027-06-01",
                    "starts: 2026-06-02",
                    "rounds.yaml:6:15: this window closes on 2027-02-14, and its places start before that"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2026-02-02 09:00\n      closes: 2026-02-15 17:00\n      starts: 2026-06-01",
                    "opens: 2027-02-16 09:00\n      closes: 2027-02-20 17:00\n      starts: 2027-06-02",
                    "rounds.yaml:10:15: places start in 2027 in another window of this round, too"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2026-02-02 09:00\n      closes: 2026-02-15 17:00\n      starts: 2026-06-01",
                    "opens: 2027-02-10 09:00\n      closes: 2028-01-15 17:00\n      starts: 2028-06-01",
                    "rounds.yaml:8:14: this window is open from 2027-02-10 to 2028-01-15, and so at the same time as"
                            + " the one that opens on 2027-02-01"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2026-02-01 09:00",
                    "rounds.yaml:4:14: this window would be open for more than a year, from 2026-02-01 to 2027-02-14"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2026-02-15 09:00",
                    "rounds.yaml:4:14: this window is open from 2026-02-15 to 2027-02-14, and so at the same time as"
                            + " the one that opens on 2026-02-02"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "02-01 to 02-10",
                    "02-10 to 02-01",
                    "rounds.yaml:13:12: this ends before it begins"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "closes: 02-14 to 02-28",
                    "closes: 01-14 to 01-28",
                    "rounds.yaml:13:5: this closes before it opens"),
            seen(
                    "rounds.yaml",
                    "weeks-before: 2",
                    "weeks-before: 0",
                    "rounds.yaml:21:21: “0” is not a number of weeks; write a number from 1 to 52"),
            seen("rounds.yaml", "weeks-before: 2", "weeks-before: 53", "“53” is not a number of weeks"),
            seen("rounds.yaml", "weeks-before: 2", "weeks-before: soon", "“soon” is not a number of weeks"),
            seen("rounds.yaml", "      weeks-before: 2\n", "", "the key “weeks-before” is missing"),
            seen("rounds.yaml", "do: Swim every day.", "does: Swim.", "the key “does” is not known here"),
            seen(
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "club.test",
                    "sources.yaml:4:12: “club.test” is not the address of a page; write it whole"),
            seen(
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "javascript:alert(1)",
                    "sources.yaml:4:12: “javascript:alert(1)” is not the address of a page"),
            seen(
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "http://club.test/lifeguards",
                    "sources.yaml:4:12: nobody can be sure who answers at an http address; write https://"),
            unseen(
                    Limit.TAKEN,
                    "sources.yaml",
                    "- id: club",
                    """
                    - id: guild
                      title: The guild
                      publisher: The guild
                      address: https://club.test/lifeguards
                      published: undated
                      checked: 2026-11-22
                      check-by: 2027-11-22
                    - id: club""",
                    "sources.yaml:11:12: another source has this address too; name that one, and delete this"),
            unseen(
                    Limit.ORDER,
                    "sources.yaml",
                    "check-by: 2027-11-22",
                    "check-by: 2025-11-22",
                    "sources.yaml:7:13: “2025-11-22” is before the day of `checked:`, 2026-11-22"),
            seen(
                    "sources.yaml",
                    "checked: 2026-11-22",
                    "checked: 22.11.2026",
                    "sources.yaml:6:12: “22.11.2026” is not what belongs here; write 2026-11-22, if that is the day"),
            seen(
                    "sources.yaml",
                    "check-by: 2027-11-22",
                    "check-by: +12027-11-22",
                    "sources.yaml:7:13: “+12027-11-22” is not what belongs here"),
            unseen(
                    Limit.ADDRESSES,
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "https://club_house/",
                    "sources.yaml:4:12: “https://club_house/” is not the address of a page"),
            seen(
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "ftp://club.test/",
                    "sources.yaml:4:12: “ftp://club.test/” is not the address"),
            seen(
                    "sources.yaml",
                    "https://club.test/lifeguards",
                    "https://club.test/life guards",
                    "sources.yaml:4:12: “https://club.test/life guards” is not the address"),
            seen(
                    "rounds.yaml",
                    "closes: 2027-02-14 17:00",
                    "closes: 2027-02-14",
                    "rounds.yaml:5:15: “2027-02-14” has no hour; write the hour that the source names; or"
                            + " `2027-02-14 23:59`"),
            seen(
                    "rounds.yaml",
                    "opens: 02-01 to 02-10",
                    "opens: 02-01 to 02-10 last year",
                    "rounds.yaml:13:12: “02-01 to 02-10 last year” is not what belongs here"),
            seen(
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2027-02-01 09:00\n      apply-by: 2027-02-10",
                    "rounds.yaml:5:17: “2027-02-10” has no hour"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2027-02-01 09:00\n      apply-by: 2027-02-20 18:00",
                    "rounds.yaml:5:17: people are to apply by 2027-02-20, and this window is open from"),
            seen(
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2027-02-01 09:00\n      late: [{ until: 2027-02-20, says: Ask today. }]",
                    "rounds.yaml:5:13: nobody is told this, as there is no day by which to apply; add `apply-by:`"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2027-02-01 09:00\n      apply-by: 2027-02-10 18:00\n"
                            + "      late: [{ until: 2027-02-12, says: Ask. }, { until: 2027-02-11, says: Ask now. }]",
                    "rounds.yaml:6:58: nobody is told this, as the sentence above it is told until 2027-02-12"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 2027-02-01 09:00",
                    "opens: 2027-02-01 09:00\n      apply-by: 2027-02-10 18:00\n"
                            + "      late: [{ until: 2028-02-12, says: Ask today. }]",
                    "rounds.yaml:6:23: this is told until 2028-02-12, and this window closes before that"),
            seen(
                    "rounds.yaml",
                    "opens: 02-01 to 02-10",
                    "opens: 02-01 to 02-10\n    late: [{ until: 02-12, says: Ask today. }]",
                    "nobody is told this, as there is no day by which to apply; add `apply-by:`"),
            seen(
                    "rounds.yaml",
                    "opens: 02-01 to 02-10",
                    "opens: 02-01 to 02-10\n    apply-by: 02-01 to 02-10\n"
                            + "    late: [{ until: 2028-02-12, says: Ask today. }]",
                    "“2028-02-12” is not what belongs here"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 02-01 to 02-10",
                    "opens: 02-01 to 02-10\n    apply-by: 02-01 to 02-10\n"
                            + "    late: [{ until: 12-31, says: Ask today. }]",
                    "this is told until 12-31, and this window closes before that"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    "opens: 02-01 to 02-10",
                    "opens: 02-01 to 02-10\n    apply-by: 03-01 to 03-10",
                    "rounds.yaml:13:5: one is to apply by a day on which it is not open"));

    private static final String BOTH_WINDOWS = """
              published:
                - opens: 2027-02-01 09:00
                  closes: 2027-02-14 17:00
                  starts: 2027-06-01
                  sources: [club]
                - opens: 2026-02-02 09:00
                  closes: 2026-02-15 17:00
                  starts: 2026-06-01
                  sources: [club]
            """;

    private static Slip window(String written, String told) {
        return unseen(Limit.OUTSIDE, "rounds.yaml", LAST_WINDOW, written, told);
    }

    private static final List<Slip> WINDOWS = List.of(
            window(
                    "opens: 2027-01-28 09:00\n      closes: 2027-02-14 17:00\n      starts: 2027-06-01",
                    "rounds.yaml:4:14: this window has 01-28 for `opens:`, outside of 02-01 to 02-10 under `expected`;"
                            + " write `opens: 01-28 to 02-10` there, if the day is right"),
            window(
                    "opens: 2027-02-01 09:00\n      closes: 2027-03-01 17:00\n      starts: 2027-06-01",
                    "rounds.yaml:5:15: this window has 03-01 for `closes:`, outside of 02-14 to 02-28 under `expected`;"
                            + " write `closes: 02-14 to 03-01` there"),
            window(
                    "opens: 2026-12-28 09:00\n      closes: 2027-02-14 17:00\n      starts: 2027-06-01",
                    "rounds.yaml:4:14: this window opens in the year before it closes, and under `expected`"
                            + " it does not"),
            unseen(
                    Limit.ORDER,
                    "rounds.yaml",
                    LAST_WINDOW,
                    "opens: 2026-12-01 09:00\n      closes: 2026-12-20 17:00\n      starts: 2027-06-01",
                    "rounds.yaml:6:15: this window closes in 2026, and its places start a year later, on 2027"),
            seen(
                    "rounds.yaml",
                    "closes: 2027-02-14 17:00",
                    "closes: 2027-02-14 00:00",
                    "rounds.yaml:5:15: at 00:00 a day begins, so nobody could apply on 2027-02-14; write"
                            + " `2027-02-14 23:59` if it is open all that day, or `2027-02-13 23:59` if the"
                            + " day before"),
            seen(
                    "rounds.yaml",
                    "closes: 2027-02-14 17:00",
                    "closes: 14/02/2027 17:00",
                    "“14/02/2027 17:00” is not what belongs here; write 2027-02-14 17:00, if that is the day"),
            unseen(
                    Limit.CUT,
                    "rounds.yaml",
                    "says: Usually in February.",
                    "says: Usually in February. #2 is a desk.",
                    "rounds.yaml:16:11: people would read “Usually in February.” and no more: YAML takes “#2 is a"
                            + " desk.” for a note"),
            seen(
                    "rounds.yaml",
                    "says: Usually in February.",
                    "says: \"\\u00a0\\u200b\"",
                    "rounds.yaml:16:11: nothing that people see stands here"));

    /** These stop nothing, and no author should publish them. */
    private static final List<Slip> WORDING = List.of(
            seen("career.yaml", "says: You watch the water.", "says: You watch the water", "does not end"),
            seen("questions.yaml", "why: First aid saves lives.", "why: First aid saves lives,", "does not end"),
            seen("ways.yaml", "title: Sail instead", "title: Sail **instead**", "people would read the mark “**”"),
            seen("rounds.yaml", "do: Swim every day.", "do: Swim. TODO how far.", "people would read the note “TODO”"),
            seen(
                    "rounds.yaml",
                    "do: Swim every day.",
                    "do: Swim every day.\n      once-published: Swim twice",
                    "does not end"),
            seen(
                    "requirements/work.yaml",
                    "      round: pools",
                    "      round: pools\n      says: Ask when.\n      once-published: Look when",
                    "does not end"),
            seen(
                    "requirements/work.yaml",
                    "if-met: You have a place.",
                    "if-met: You have a <b>place</b>.",
                    "people would read the mark “<b>”"));

    private static final String COURSE_ENDS = "if-missing: Enter when your course ends\n      answer: date";

    private static Slip date(String beneath, String told) {
        return seen("questions.yaml", COURSE_ENDS, COURSE_ENDS + "\n      " + beneath, told);
    }

    private static final List<Slip> DATES = List.of(
            date("keeps-busy: { with: your course }", "questions.yaml:40:19: the key “for” is missing"),
            date("keeps-busy: { for: { stage: learner } }", "questions.yaml:40:19: the key “with” is missing"),
            date("keeps-busy: yes", "questions.yaml:40:19: keys and values belong here"),
            unseen(
                    Limit.ELSEWHERE,
                    "questions.yaml",
                    COURSE_ENDS,
                    COURSE_ENDS + "\n      keeps-busy: { with: your course, for: { stage: pupil } }",
                    "questions.yaml:40:54: no option of “stage” is called “pupil”"),
            date(
                    "asked-back: [{ says: Really? }]",
                    "questions.yaml:40:20: this does not say which days are odd; write one of `sooner-than:`"),
            date(
                    "asked-back: [{ sooner-than: 1 year, later-than: 2 years, says: Really? }]",
                    "questions.yaml:40:20: this says twice which days are odd"),
            date(
                    "asked-back: [{ sooner-than: soon, says: Really? }]",
                    "questions.yaml:40:35: “soon” is not what belongs here; write a length of time"),
            date(
                    "asked-back: [{ sooner-than: 0 months, says: Really? }]",
                    "questions.yaml:40:35: “0 months” is not what belongs here"),
            date("asked-back: [{ sooner-than: 1 year }]", "questions.yaml:40:20: the key “says” is missing"),
            unseen(
                    Limit.LATER,
                    "questions.yaml",
                    COURSE_ENDS,
                    COURSE_ENDS
                            + "\n      asked-back: [{ sooner-than: 1 month, for: { hat: red }, says: So soon? }]"
                            + "\n    - id: hat\n      ask: Which hat do you wear?\n      why: Hats tell people apart."
                            + "\n      if-missing: Select a hat\n      answer: one\n      options:"
                            + "\n        - { id: red, text: Red }\n        - { id: blue, text: Blue }",
                    "“hat” is asked after this question, so its answer is not known here; look at answers to earlier"
                            + " questions, or move “hat” up"),
            unseen(
                    Limit.ELSEWHERE,
                    "rounds.yaml",
                    "  prepare:\n",
                    "  in-its-month: boss\n  prepare:\n",
                    "rounds.yaml:18:17: no judgement is called “boss”"),
            seen(
                    "questions.yaml",
                    "scale: [bronze, silver, gold]",
                    "keeps-busy: { with: it, for: { stage: learner } }",
                    "the key “keeps-busy” is not known here"),
            seen(
                    "requirements/swim.yaml",
                    "takes: 3 months to 6 months",
                    "takes: 3 months to 6 months\n      keeps-busy: often",
                    "“often” is neither yes nor no"),
            seen(
                    "requirements/swim.yaml",
                    "starts: each 1 March\n      takes: 3 months to 6 months",
                    "until: course-ends\n      keeps-busy: yes",
                    "the key “keeps-busy” is not known here"));

    private static final List<Slip> PEOPLE = List.of(
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "stage: guard",
                    "stage: boss",
                    "people.yaml:3:21: “boss” is no answer to “stage”"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "stage: guard",
                    "hat: red",
                    "people.yaml:3:14: no question is called “hat”"),
            seen(
                    "people.yaml",
                    "place: met",
                    "place: fine",
                    "people.yaml:4:35: “fine” is nothing we tell people; write one of: met"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "place: met",
                    "palce: met",
                    "people.yaml:4:28: no requirement is called “palce”"),
            seen(
                    "people.yaml",
                    "{ swims-well: met, place: met }",
                    "{}",
                    "people.yaml:4:9: this promises nothing; say what this person must be told"),
            seen(
                    "people.yaml",
                    "  told:",
                    "  planned: {}\n  told:",
                    "people.yaml:4:12: this promises nothing; write requirement: day, or delete the key"),
            seen("people.yaml", "stage: guard", "stage: 'guard '", "people.yaml:3:21: blanks stand around an answer"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "done: { course:",
                    "done: { curse:",
                    "people.yaml:13:11: no remedy is called “curse”; write “course”"),
            seen(
                    "people.yaml",
                    "2027-06-01 to 2027-09-01",
                    "2027-06-01 or sooner",
                    "people.yaml:13:19: “2027-06-01 or sooner” is not what belongs here; write `2028-08-01`, "),
            seen(
                    "people.yaml",
                    "2027-06-01 to 2027-09-01",
                    "2027-06-01 to 2027-09-31",
                    "people.yaml:13:19: no calendar has “2027-09-31”"),
            unseen(
                    Limit.ORDER,
                    "people.yaml",
                    "2027-06-01 to 2027-09-01",
                    "2027-09-01 to 2027-06-01",
                    "people.yaml:13:19: this ends before it begins; write the earlier day first"),
            seen(
                    "people.yaml",
                    "worst: { place: 2028-06-01 }",
                    "worst: {}",
                    "people.yaml:12:10: this promises nothing; write requirement: day, or delete the key"),
            seen(
                    "people.yaml",
                    "apply: 2028-06-01 }",
                    "apply: soon }",
                    "people.yaml:13:52: “soon” is not what belongs here"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "ways: sail",
                    "ways: course",
                    "people.yaml:14:9: no way is called “course”"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "not-told: [sail, course]",
                    "not-told: [sail, place]",
                    "people.yaml:5:20: no way or remedy is called “place”"),
            unseen(
                    Limit.ELSEWHERE,
                    "people.yaml",
                    "next: pool",
                    "next: sail",
                    "no remedy, question, judgement or requirement is called “sail”"),
            seen("people.yaml", "  told:", "  applies-in: 2127\n  told:", "people.yaml:4:15: “2127” is not a year"));

    /** No slips: rarer ways of writing the same. */
    private static final List<Slip> FINE = List.of(
            fine("career.yaml", "version: \"1\"", "version: 2026.1"),
            fine("career.yaml", "title: Lifeguard", "title: true"),
            fine("career.yaml", "title: Lifeguard", "title: |\n  Lifeguard\n"),
            fine("career.yaml", "list: [Watch, Help]", "list: [Watch, Watch]"),
            fine("career.yaml", "requirements: [place]", "requirements: place"),
            fine("questions.yaml", NONE, "- { id: 1e-3, text: A thousandth }\n        " + NONE),
            fine("questions.yaml", NONE, "- { id: 2026, text: A year }\n        " + NONE),
            fine(
                    "questions.yaml",
                    GROUPS,
                    "groups: { shiny: [silver, gold], dull: [bronze] }\n      apart: [shiny, dull]"),
            fine("questions.yaml", "      groups: { shiny: [silver, gold] }\n", ""),
            fine("requirements/swim.yaml", "count: 2", "count: '2'"),
            fine("requirements/swim.yaml", "count: 2", "count: 1, one-of: call"),
            fine(
                    "requirements/swim.yaml",
                    "{ stage: guard }",
                    "{ at-least: 1, of: [{ stage: guard }, { stage: swimmer }] }"),
            fine("requirements/swim.yaml", "{ stage: guard }", "{ stage: guard, all: [{ skills: call }] }"),
            fine(
                    "requirements/swim.yaml",
                    "takes: 3 months to 6 months\n      gives: { badge: silver, course-ends: done }",
                    "takes: not known"),
            fine("requirements/swim.yaml", "3 months to 6 months", "1 year 6 months or more"),
            fine("requirements/swim.yaml", "3 months to 6 months", "03 months to 10 weeks 20 days"),
            fine("requirements/swim.yaml", "each 1 March", "each 01 March"),
            fine("rounds.yaml", "says: Usually in February.", "says: Usually in February.  # in most years"),
            fine("career.yaml", "goal: place", "known-by-letters: { NHS: Everybody knows it. }\ngoal: place"),
            fine("rounds.yaml", "starts: 2027-06-01", "starts: 2027-06-01\n      tests: 2027-03-01 to 2027-03-01"),
            fine("rounds.yaml", "opens: 2027-02-01 09:00", "opens: 2027-02-01"),
            fine("ways.yaml", "link: club", "link: { none: There is no page for it. }"),
            fine("judgements.yaml", "{badge}", "{badge}, {stage}, {course-ends}"),
            fine("judgements.yaml", "({badge})", ""),
            fine("judgements.yaml", "  link: club\n", "  link: club\n  first-for: { stage: guard }\n"),
            fine("rounds.yaml", "weeks-before: 2", "weeks-before: 52"),
            fine("rounds.yaml", "  prepare:\n", "  in-its-month: pool\n  prepare:\n"),
            fine(
                    "rounds.yaml",
                    BOTH_WINDOWS + "  expected:\n    opens: 02-01 to 02-10",
                    "  expected:\n    opens: 11-01 to 11-30 the year before"),
            fine("requirements/work.yaml", "round: pools", "round: pools\n      takes: 1 year\n      keeps-busy: yes"),
            fine(
                    "questions.yaml",
                    COURSE_ENDS,
                    COURSE_ENDS + "\n      keeps-busy: { with: your course, for: { stage: learner } }"
                            + "\n      asked-back: [{ sooner-than: 1 month, says: So soon? }]"),
            fine(
                    "questions.yaml",
                    "if-missing: Select what you can do",
                    "if-missing: Select what you can do\n      compare: Which skills would you compare?"),
            fine("career.yaml", "about:", "helps-to-know: [how well you swim]\nabout:"),
            fine(
                    "career.yaml",
                    "goal: place",
                    "skills: { title: Skills, says: You learn them., list: [Diving], sources: [club] }\ngoal: place"),
            fine("sources.yaml", "https://club.test/lifeguards", "https://club.test"),
            fine("people.yaml", "not-told: [sail, course]", "not-told: sail"),
            fine("people.yaml", "apply: 2028-06-01 }", "apply: 2028-06-01 or later }"),
            fine("people.yaml", "next: pool", "next: swims-well"),
            fine("people.yaml", "next: pool", "next: other-ways"),
            fine("people.yaml", "  told:", "  applies-in: 2027\n  planned: { place: 2026-11-22 }\n  told:"));

    private Slips() {}

    public static Stream<Slip> all() {
        return Stream.of(
                        YAML,
                        KEYS_AND_VALUES,
                        QUESTIONS,
                        CONDITIONS,
                        REQUIREMENTS,
                        ROUNDS_AND_SOURCES,
                        WINDOWS,
                        LINKS_AND_LETTERS,
                        CONTRADICTIONS,
                        CHANGES,
                        DATES,
                        PEOPLE)
                .flatMap(List::stream);
    }

    /** Those that an editor shows too. */
    public static Stream<Slip> toldByBoth() {
        return all().filter(slip -> slip.isYaml() && slip.limit().isEmpty());
    }

    /** Those whose words alone are wrong. An editor shows them too. */
    public static Stream<Slip> inWording() {
        return WORDING.stream();
    }

    /** Those that only the loader tells. */
    public static Stream<Slip> toldByTheLoader() {
        return all().filter(slip -> slip.limit().isPresent());
    }

    public static Stream<Slip> fineForBoth() {
        return FINE.stream();
    }

    /** Those that never reach a schema. */
    public static Stream<Slip> toldBeforeAnySchema() {
        return all().filter(slip -> !slip.isYaml());
    }
}
