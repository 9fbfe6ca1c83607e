package pathwaycheck.bench;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import pathwaycheck.verdict.Applicant;

/** The twelve in Drools DMN: one model, and a decision in FEEL for each. */
record Dmn(DMNRuntime runtime, DMNModel model, List<Map<String, Object>> people) implements Engine {

    private static final String SPACE = "bench";

    private static final List<String> TWELVE = List.of(
            "count(subjects) >= 3",
            "list contains(subjects, \"maths\")",
            "list contains(subjects, \"physics\")",
            "some s in subjects satisfies list contains([\"chemistry\", \"biology\", \"computing\", \"further\"], s)",
            "maths >= 3",
            "physics >= 3",
            "list contains([\"biomedical\", \"electronic\", \"mechanical\", \"physics\", \"materials\", \"software\"],"
                    + " discipline)",
            "list contains([\"biomedical\", \"electronic\", \"mechanical\"], discipline)",
            "degree >= 2 or (degree = 1 and higher)",
            "graduation <= " + Applicant.END_OF_START_YEAR,
            "accredited and (meng or higher)",
            "meng or higher");

    static Engine of(List<Applicant> people) {
        var facts = Facts.of(people);
        var runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(
                        ResourceFactory.newReaderResource(new StringReader(written(facts.get(0))), "UTF-8")))
                .getOrElseThrow(wrong -> new IllegalStateException("Drools does not take the model", wrong));
        return new Dmn(runtime, runtime.getModels().get(0), facts);
    }

    @Override
    public int judge(int person) {
        DMNContext context = runtime.newContext();
        people.get(person).forEach(context::set);
        var decided = runtime.evaluateAll(model, context);
        var met = 0;
        for (var number = 0; number < TWELVE.size(); number++) {
            met |= Applicant.bit(
                    number, (boolean) decided.getDecisionResultByName("r" + number).getResult());
        }
        return met;
    }

    private static String written(Map<String, Object> names) {
        var xml = new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" "
                + "id=\"bench\" name=\"bench\" namespace=\"" + SPACE + "\">");
        var needs = new ArrayList<String>();
        names.keySet().forEach(name -> {
            xml.append("<inputData id='i_%1$s' name='%1$s'><variable name='%1$s'/></inputData>".formatted(name));
            needs.add("<informationRequirement><requiredInput href='#i_%s'/></informationRequirement>".formatted(name));
        });
        for (var number = 0; number < TWELVE.size(); number++) {
            xml.append("<decision id='d%1$s' name='r%1$s'><variable name='r%1$s'/>".formatted(number));
            needs.forEach(xml::append);
            xml.append("<literalExpression><text>")
                    .append(TWELVE.get(number).replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</text></literalExpression></decision>");
        }
        return xml.append("</definitions>").toString();
    }
}
