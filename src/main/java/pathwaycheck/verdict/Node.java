package pathwaycheck.verdict;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A condition close to the machine: questions and requirements are places, options are bits, days are numbers. It comes
 * to the same as the {@link Verdict} of that condition. It is a class, not an interface of records, because a call of a
 * class's method is found faster.
 */
abstract sealed class Node {

    /** When it holds for this person. */
    abstract long span(Run run);

    /** Marks the questions not asked yet that keep its ends apart; called only where they are apart. */
    abstract void open(Wanting wanting, Marks marks);

    /** As if there were no condition. */
    static final Node ALWAYS = new Settled(Span.ALWAYS);

    /** Nothing that anybody answers changes it. */
    static final class Settled extends Node {
        private final long span;

        Settled(long span) {
            this.span = span;
        }

        @Override
        long span(Run run) {
            return span;
        }

        @Override
        void open(Wanting wanting, Marks marks) {}
    }

    /** The latest of all parts. */
    static final class All extends Node {
        private final Choices choices;
        private final Node[] others;

        private All(Choices choices, Node[] others) {
            this.choices = choices;
            this.others = others;
        }

        static All of(Node... parts) {
            return new All(Choices.among(parts), Choices.besides(parts));
        }

        @Override
        long span(Run run) {
            var chosen = choices.all(run);
            if (others.length == 0 || chosen == Span.NEVER) {
                return chosen;
            }
            var earliest = Span.earliest(chosen);
            var latest = Span.latest(chosen);
            for (var part : others) {
                var span = part.span(run);
                earliest = Math.max(earliest, Span.earliest(span));
                latest = Math.max(latest, Span.latest(span));
                if (earliest == Integer.MAX_VALUE) {
                    return Span.NEVER;
                }
            }
            return Span.between(earliest, latest);
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            choices.open(wanting, marks);
            openWithin(this, others, wanting, marks);
        }
    }

    /** The first of any part. */
    static final class Any extends Node {
        private final Choices choices;
        private final Node[] others;

        private Any(Choices choices, Node[] others) {
            this.choices = choices;
            this.others = others;
        }

        static Any of(Node... parts) {
            return new Any(Choices.among(parts), Choices.besides(parts));
        }

        @Override
        long span(Run run) {
            var chosen = choices.any(run);
            if (others.length == 0 || chosen == Span.ALWAYS) {
                return chosen;
            }
            var earliest = Span.earliest(chosen);
            var latest = Span.latest(chosen);
            for (var part : others) {
                var span = part.span(run);
                earliest = Math.min(earliest, Span.earliest(span));
                latest = Math.min(latest, Span.latest(span));
                if (latest == Integer.MIN_VALUE) {
                    return Span.ALWAYS;
                }
            }
            return Span.between(earliest, latest);
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            choices.open(wanting, marks);
            openWithin(this, others, wanting, marks);
        }
    }

    /**
     * Those parts of a condition that each ask for one of some options: by far most of them, so they are looked at in a
     * row, without a call for each.
     *
     * @param questions the place of the question of each
     * @param options the bits of the options of each
     */
    record Choices(int[] questions, long[] options) {

        static Choices among(Node... parts) {
            var choices = Stream.of(parts)
                    .filter(OneOf.class::isInstance)
                    .map(OneOf.class::cast)
                    .toList();
            return new Choices(
                    choices.stream().mapToInt(choice -> choice.question).toArray(),
                    choices.stream().mapToLong(choice -> choice.options).toArray());
        }

        static Node[] besides(Node... parts) {
            return Arrays.stream(parts).filter(part -> !(part instanceof OneOf)).toArray(Node[]::new);
        }

        long all(Run run) {
            var span = Span.ALWAYS;
            for (var part = 0; part < questions.length; part++) {
                var chosen = run.told().chosen(questions[part]);
                if (chosen == Told.NONE_CHOSEN) {
                    span = Span.OPEN;
                } else if ((chosen & options[part]) == 0) {
                    return Span.NEVER;
                }
            }
            return span;
        }

        long any(Run run) {
            var span = Span.NEVER;
            for (var part = 0; part < questions.length; part++) {
                var chosen = run.told().chosen(questions[part]);
                if (chosen == Told.NONE_CHOSEN) {
                    span = Span.OPEN;
                } else if ((chosen & options[part]) != 0) {
                    return Span.ALWAYS;
                }
            }
            return span;
        }

        /** Of a question that is not answered, both ends are apart, however far the others leave it open. */
        void open(Wanting wanting, Marks marks) {
            for (var question : questions) {
                wanting.markUnlessAnswered(question, marks);
            }
        }
    }

    /** So many of the parts, neither one nor all of them: the n-th smallest day at either end. */
    static final class Some extends Node {
        private final int count;
        private final Node[] parts;

        Some(int count, Node[] parts) {
            this.count = count;
            this.parts = parts;
        }

        @Override
        long span(Run run) {
            var earliest = new int[parts.length];
            var latest = new int[parts.length];
            for (var i = 0; i < parts.length; i++) {
                var span = parts[i].span(run);
                insert(Span.earliest(span), earliest, i);
                insert(Span.latest(span), latest, i);
            }
            return Span.between(earliest[count - 1], latest[count - 1]);
        }

        private static void insert(int day, int[] sorted, int length) {
            var place = length;
            while (place > 0 && sorted[place - 1] > day) {
                sorted[place] = sorted[place - 1];
                place--;
            }
            sorted[place] = day;
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            openWithin(this, parts, wanting, marks);
        }
    }

    /** One of these options was chosen. */
    static final class OneOf extends Node {
        private final int question;
        private final long options;

        OneOf(int question, long options) {
            this.question = question;
            this.options = options;
        }

        @Override
        long span(Run run) {
            var chosen = run.told().chosen(question);
            return chosen == Told.NONE_CHOSEN ? Span.OPEN : (chosen & options) == 0 ? Span.NEVER : Span.ALWAYS;
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            wanting.markUnlessAnswered(question, marks);
        }
    }

    /** So many of these options were chosen. */
    static final class ManyOf extends Node {
        private final int question;
        private final long options;
        private final int count;

        ManyOf(int question, long options, int count) {
            this.question = question;
            this.options = options;
            this.count = count;
        }

        @Override
        long span(Run run) {
            var chosen = run.told().chosen(question);
            return chosen == Told.NONE_CHOSEN
                    ? Span.OPEN
                    : Long.bitCount(chosen & options) < count ? Span.NEVER : Span.ALWAYS;
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            wanting.markUnlessAnswered(question, marks);
        }
    }

    /** From the day answered on. */
    static final class From extends Node {
        private final int question;

        From(int question) {
            this.question = question;
        }

        @Override
        long span(Run run) {
            return run.told().from(question);
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            wanting.markUnlessAnswered(question, marks);
        }
    }

    /** Only people can tell, so that no question keeps it open. */
    static final class Judged extends Node {
        @Override
        long span(Run run) {
            return Span.OPEN;
        }

        @Override
        void open(Wanting wanting, Marks marks) {}
    }

    /** Another requirement holds. */
    static final class Meets extends Node {
        private final int requirement;

        Meets(int requirement) {
            this.requirement = requirement;
        }

        @Override
        long span(Run run) {
            return run.span(requirement);
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            wanting.open(requirement, marks);
        }
    }

    /** The day from which on this no longer keeps somebody busy: see {@link Assessment#free}. */
    static final class Free extends Node {
        private final Node isBusy;
        private final Node until;

        Free(Node isBusy, Node until) {
            this.isBusy = isBusy;
            this.until = until;
        }

        @Override
        long span(Run run) {
            var busy = isBusy.span(run);
            if (Span.isNever(busy)) {
                return Span.ALWAYS;
            }
            var end = until.span(run);
            return Span.isSettled(busy) ? end : Span.between(Integer.MIN_VALUE, Span.latest(end));
        }

        @Override
        void open(Wanting wanting, Marks marks) {
            for (var part : new Node[] {isBusy, until}) {
                if (!Span.isSettled(part.span(wanting.run()))) {
                    part.open(wanting, marks);
                }
            }
        }
    }

    /** Marks what keeps those parts open that reach into the gap between the two ends of the whole. */
    private static void openWithin(Node all, Node[] parts, Wanting wanting, Marks marks) {
        if (parts.length == 0) {
            return;
        }
        var whole = all.span(wanting.run());
        for (var part : parts) {
            var span = part.span(wanting.run());
            if (!Span.isSettled(span)
                    && Span.latest(span) > Span.earliest(whole)
                    && Span.latest(whole) > Span.earliest(span)) {
                part.open(wanting, marks);
            }
        }
    }
}
