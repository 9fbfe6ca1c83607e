package pathwaycheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.mvel.MVELRule;
import pathwaycheck.verdict.Applicant;

/** The twelve in Easy Rules, written in MVEL. Its rules carry their number as priority. */
record EasyRules(RulesEngine engine, Rules rules, List<Facts> people) implements Engine {

    private static final List<String> TWELVE = List.of(
            "subjects.size() >= 3",
            "subjects contains 'maths'",
            "subjects contains 'physics'",
            "subjects contains 'chemistry' || subjects contains 'biology' || subjects contains 'computing'"
                    + " || subjects contains 'further'",
            "maths >= 3",
            "physics >= 3",
            "['biomedical', 'electronic', 'mechanical', 'physics', 'materials', 'software'] contains discipline",
            "['biomedical', 'electronic', 'mechanical'] contains discipline",
            "degree >= 2 || (degree == 1 && higher)",
            "graduation <= " + Applicant.END_OF_START_YEAR,
            "accredited && (meng || higher)",
            "meng || higher");

    static Engine of(List<Applicant> people) {
        var rules = new Rules();
        IntStream.range(0, TWELVE.size())
                .forEach(number -> rules.register(new MVELRule()
                        .name("r" + number)
                        .priority(number)
                        .when(TWELVE.get(number))));
        var all = new ArrayList<Facts>();
        for (var person : pathwaycheck.bench.Facts.of(people)) {
            var facts = new Facts();
            person.forEach(facts::put);
            all.add(facts);
        }
        return new EasyRules(new DefaultRulesEngine(), rules, all);
    }

    @Override
    public int judge(int person) {
        var met = 0;
        for (var rule : engine.check(rules, people.get(person)).entrySet()) {
            met |= Applicant.bit(rule.getKey().getPriority(), rule.getValue());
        }
        return met;
    }
}
