package pathwaycheck.bench;

import java.util.List;
import java.util.Map;
import pathwaycheck.verdict.Applicant;

/** The twelve in json-logic-java, which keeps what it has parsed. */
record JsonLogic(io.github.jamsesso.jsonlogic.JsonLogic logic, List<Map<String, Object>> people) implements Engine {

    private static final List<String> TWELVE = List.of(
                    "{'>=':[{'reduce':[{'var':'subjects'},{'+':[1,{'var':'accumulator'}]},0]},3]}",
                    "{'in':['maths',{'var':'subjects'}]}",
                    "{'in':['physics',{'var':'subjects'}]}",
                    "{'some':[{'var':'subjects'},{'in':[{'var':''},['chemistry','biology','computing','further']]}]}",
                    "{'>=':[{'var':'maths'},3]}",
                    "{'>=':[{'var':'physics'},3]}",
                    "{'in':[{'var':'discipline'},"
                            + "['biomedical','electronic','mechanical','physics','materials','software']]}",
                    "{'in':[{'var':'discipline'},['biomedical','electronic','mechanical']]}",
                    "{'or':[{'>=':[{'var':'degree'},2]},{'and':[{'==':[{'var':'degree'},1]},{'var':'higher'}]}]}",
                    "{'<=':[{'var':'graduation'}," + Applicant.END_OF_START_YEAR + "]}",
                    "{'and':[{'var':'accredited'},{'or':[{'var':'meng'},{'var':'higher'}]}]}",
                    "{'or':[{'var':'meng'},{'var':'higher'}]}")
            .stream()
            .map(rule -> rule.replace('\'', '"'))
            .toList();

    static Engine of(List<Applicant> people) {
        return new JsonLogic(new io.github.jamsesso.jsonlogic.JsonLogic(), Facts.of(people));
    }

    @Override
    public int judge(int person) throws Exception {
        var met = 0;
        for (var number = 0; number < TWELVE.size(); number++) {
            met |= Applicant.bit(number, (boolean) logic.apply(TWELVE.get(number), people.get(person)));
        }
        return met;
    }
}
