#!/usr/bin/env bash
# How many rows a second a class is told at, on one core with 128 MB of heap, beside a copy of the same file. Run
# ./mvnw package first. The argument says how many rows differ (default: 2,000).
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$(mktemp -d)
trap 'rm -r "$here"' EXIT

awk -v kinds="${1:-2000}" 'BEGIN {
  srand(7)
  split("england wales scotland northern-ireland anywhere", where)
  split("maths;physics maths;chemistry physics;biology maths;physics;chemistry biology;chemistry", subjects)
  split("abb-or-better below-abb not-sure", grades)
  split("two three-or-more not-sure", count)
  for (kind = 0; kind < kinds; kind++)
    rows[kind] = "a-levels," where[int(rand() * 5) + 1] ",a-levels," subjects[int(rand() * 5) + 1] "," \
      count[int(rand() * 3) + 1] "," \
      sprintf("20%02d-%02d-%02d", 27 + rand() * 3, 1 + rand() * 12, 1 + rand() * 28) "," \
      grades[int(rand() * 3) + 1]
  print "code,stage,where,school-qualification,subjects,a-level-count,a-levels-finish,a-level-grades"
  for (row = 0; row < 1000000; row++) print "P" row "," rows[int(rand() * kinds)]
}' >"$here/class.csv"

cat >"$here/Copy.java" <<'JAVA'
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;

class Copy {
    public static void main(String[] files) throws Exception {
        try (var in = CsvReader.builder().ofCsvRecord(Path.of(files[0]));
                var out = CsvWriter.builder().build(Path.of(files[1]))) {
            for (var record : in) {
                out.writeRecord(record.getFields());
            }
        }
    }
}
JAVA

echo "telling a million:"
time taskset -c 0 java -Xmx128m -XX:+UseSerialGC -jar target/quarkus-app/quarkus-run.jar rules cohort \
  rules/clinical-engineer "$here/class.csv" --out "$here/told.csv"
echo "copying what came of it:"
time taskset -c 0 java -Xmx128m -XX:+UseSerialGC -cp target/quarkus-app/lib/main/de.siegmar.fastcsv-*.jar \
  "$here/Copy.java" "$here/told.csv" "$here/copied.csv"
