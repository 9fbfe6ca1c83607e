package pathwaycheck.bench;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pathwaycheck.verdict.Applicant;

/** The twelve in google/cel-java. */
record Cel(List<CelRuntime.Program> programs, List<Map<String, Object>> people) implements Engine {

    private static final List<String> TWELVE = List.of(
            "size(subjects) >= 3",
            "'maths' in subjects",
            "'physics' in subjects",
            "subjects.exists(s, s in ['chemistry', 'biology', 'computing', 'further'])",
            "maths >= 3",
            "physics >= 3",
            "discipline in ['biomedical', 'electronic', 'mechanical', 'physics', 'materials', 'software']",
            "discipline in ['biomedical', 'electronic', 'mechanical']",
            "degree >= 2 || degree == 1 && higher",
            "graduation <= " + Applicant.END_OF_START_YEAR,
            "accredited && (meng || higher)",
            "meng || higher");

    private static final Map<String, CelType> NAMES = Map.of(
            "subjects", ListType.create(SimpleType.STRING),
            "maths", SimpleType.INT,
            "physics", SimpleType.INT,
            "discipline", SimpleType.STRING,
            "degree", SimpleType.INT,
            "higher", SimpleType.BOOL,
            "graduation", SimpleType.INT,
            "accredited", SimpleType.BOOL,
            "meng", SimpleType.BOOL);

    static Engine of(List<Applicant> people) throws Exception {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        NAMES.forEach(builder::addVar);
        var compiler = builder.build();
        var runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        var programs = new ArrayList<CelRuntime.Program>();
        for (var expression : TWELVE) {
            programs.add(runtime.createProgram(compiler.compile(expression).getAst()));
        }
        return new Cel(programs, Facts.of(people));
    }

    @Override
    public int judge(int person) throws Exception {
        var met = 0;
        for (var number = 0; number < programs.size(); number++) {
            met |= Applicant.bit(number, (boolean) programs.get(number).eval(people.get(person)));
        }
        return met;
    }
}
