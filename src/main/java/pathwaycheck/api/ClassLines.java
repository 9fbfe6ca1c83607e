package pathwaycheck.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Sums;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.rules.RuleBook;

/** A class as lines of JSON: one a pupil, and one for all of them at the end. */
public final class ClassLines {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer();

    private final Writer out;
    private final RuleBook ruleBook;

    public ClassLines(Writer out, RuleBook ruleBook) {
        this.out = out;
        this.ruleBook = ruleBook;
    }

    /** The next line: this pupil. */
    public void write(Pupil pupil) {
        line(PupilJson.of(pupil, ruleBook));
    }

    /** The last line. */
    public void write(Sums sums, LocalDate asOf, Optional<WhatIf> whatIf) {
        line(ClassJson.of(sums, ruleBook, asOf, whatIf));
    }

    private void line(Object document) {
        try {
            JSON.writeValue(out, document);
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
