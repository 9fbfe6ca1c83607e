package pathwaycheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;

/** What must hold, over one person's answers. */
public sealed interface Condition {

    /** What this condition comes to in one logic: its parts first, then itself. */
    <T> T in(Logic<T> logic);

    /** At least this many of the parts hold, from none to all of them. */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
            if (count < 0 || count > parts.size()) {
                throw new IllegalArgumentException(count + " of " + parts.size() + " parts");
            }
        }

        @Override
        public <T> T in(Logic<T> logic) {
            var values = new ArrayList<T>(parts.size());
            for (var part : parts) {
                values.add(part.in(logic));
            }
            return logic.atLeast(count, values);
        }
    }

    /** At least this many of these options were chosen. */
    record Chosen(Choice question, Set<Option> options, int count) implements Condition {
        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public <T> T in(Logic<T> logic) {
            return logic.chosen(this);
        }
    }

    /** From the day answered on. */
    record From(DateQuestion question) implements Condition {
        @Override
        public <T> T in(Logic<T> logic) {
            return logic.from(this);
        }
    }

    /** Only people can tell. */
    record Judged(Judgement judgement) implements Condition {
        @Override
        public <T> T in(Logic<T> logic) {
            return logic.judged(judgement);
        }
    }

    /** Another requirement holds. */
    record Meets(Requirement requirement) implements Condition {
        @Override
        public <T> T in(Logic<T> logic) {
            return logic.meets(requirement);
        }
    }

    /** All of the parts hold. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new AtLeast(parts.size(), parts);
    }

    /** One of the parts holds. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new AtLeast(1, parts);
    }
}
