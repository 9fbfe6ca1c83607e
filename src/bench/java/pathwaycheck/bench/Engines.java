package pathwaycheck.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pathwaycheck.verdict.Applicant;

/** All engines, over the same people. */
enum Engines {
    BY_HAND("handwritten Java") {
        @Override
        Engine over(List<Applicant> people) {
            return Engine.byHand(people);
        }
    },
    OURS("Pathway Check") {
        @Override
        Engine over(List<Applicant> people) {
            return Engine.ours(people);
        }
    },
    EASY_RULES("Easy Rules with MVEL") {
        @Override
        Engine over(List<Applicant> people) {
            return EasyRules.of(people);
        }
    },
    CEL("google/cel-java") {
        @Override
        Engine over(List<Applicant> people) throws Exception {
            return Cel.of(people);
        }
    },
    DMN("Drools DMN") {
        @Override
        Engine over(List<Applicant> people) {
            return Dmn.of(people);
        }
    },
    JSON_LOGIC("json-logic-java") {
        @Override
        Engine over(List<Applicant> people) {
            return JsonLogic.of(people);
        }
    };

    private static final int PEOPLE = 2_000;

    private final String called;

    Engines(String called) {
        this.called = called;
    }

    /** What it is called in the table. */
    String called() {
        return called;
    }

    abstract Engine over(List<Applicant> people) throws Exception;

    /** @throws IllegalStateException if two do not say the same of somebody: then nothing is worth timing */
    static int agreeOnEverybody() throws Exception {
        var people = Applicant.some(PEOPLE);
        Map<Engines, Engine> all = new LinkedHashMap<>();
        for (var engine : values()) {
            all.put(engine, engine.over(people));
        }
        for (var person = 0; person < people.size(); person++) {
            var byHand = people.get(person).byHand();
            for (var engine : all.entrySet()) {
                var said = engine.getValue().judge(person);
                if (said != byHand) {
                    throw new IllegalStateException("Of %s %s says %s, and handwritten Java says %s"
                            .formatted(
                                    people.get(person),
                                    engine.getKey().called(),
                                    Integer.toBinaryString(said),
                                    Integer.toBinaryString(byHand)));
                }
            }
        }
        return people.size();
    }
}
