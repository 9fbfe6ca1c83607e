package pathwaycheck.verdict;

/**
 * A condition close to the machine: questions and requirements are places, options are bits, days are numbers. It comes
 * to the same as the {@link Verdict} of that condition.
 */
sealed interface Node {

    /** When it holds for this person. */
    long span(Run run);

    /** Marks the questions not asked yet that keep its ends apart; called only where they are apart. */
    void open(Run run, Marks marks);

    /** As if there were no condition. */
    Node ALWAYS = new Settled(Span.ALWAYS);

    /** Nothing that anybody answers changes it. */
    record Settled(long span) implements Node {
        @Override
        public long span(Run run) {
            return span;
        }

        @Override
        public void open(Run run, Marks marks) {}
    }

    /** The latest of all parts. */
    record All(Node[] parts) implements Node {
        @Override
        public long span(Run run) {
            var earliest = Integer.MIN_VALUE;
            var latest = Integer.MIN_VALUE;
            for (var part : parts) {
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
        public void open(Run run, Marks marks) {
            openWithin(span(run), parts, run, marks);
        }
    }

    /** The first of any part. */
    record Any(Node[] parts) implements Node {
        @Override
        public long span(Run run) {
            var earliest = Integer.MAX_VALUE;
            var latest = Integer.MAX_VALUE;
            for (var part : parts) {
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
        public void open(Run run, Marks marks) {
            openWithin(span(run), parts, run, marks);
        }
    }

    /** So many of the parts, neither one nor all of them: the n-th smallest day at either end. */
    record Some(int count, Node[] parts) implements Node {
        @Override
        public long span(Run run) {
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
        public void open(Run run, Marks marks) {
            openWithin(span(run), parts, run, marks);
        }
    }

    /** One of these options was chosen. */
    record OneOf(int question, long options) implements Node {
        @Override
        public long span(Run run) {
            var chosen = run.chosen(question);
            return chosen == 0 ? Span.OPEN : (chosen & options) == 0 ? Span.NEVER : Span.ALWAYS;
        }

        @Override
        public void open(Run run, Marks marks) {
            run.markUnlessAnswered(question, marks);
        }
    }

    /** So many of these options were chosen. */
    record ManyOf(int question, long options, int count) implements Node {
        @Override
        public long span(Run run) {
            var chosen = run.chosen(question);
            return chosen == 0 ? Span.OPEN : Long.bitCount(chosen & options) < count ? Span.NEVER : Span.ALWAYS;
        }

        @Override
        public void open(Run run, Marks marks) {
            run.markUnlessAnswered(question, marks);
        }
    }

    /** From the day answered on. */
    record From(int question) implements Node {
        @Override
        public long span(Run run) {
            return run.from(question);
        }

        @Override
        public void open(Run run, Marks marks) {
            run.markUnlessAnswered(question, marks);
        }
    }

    /** Only people can tell, so that no question keeps it open. */
    record Judged() implements Node {
        @Override
        public long span(Run run) {
            return Span.OPEN;
        }

        @Override
        public void open(Run run, Marks marks) {}
    }

    /** Another requirement holds. */
    record Meets(int requirement) implements Node {
        @Override
        public long span(Run run) {
            return run.span(requirement);
        }

        @Override
        public void open(Run run, Marks marks) {
            run.open(requirement, marks);
        }
    }

    /** The day from which on this no longer keeps somebody busy: see {@link Assessment#free}. */
    record Free(Node isBusy, Node until) implements Node {
        @Override
        public long span(Run run) {
            var busy = isBusy.span(run);
            if (Span.isNever(busy)) {
                return Span.ALWAYS;
            }
            var end = until.span(run);
            return Span.isSettled(busy) ? end : Span.between(Integer.MIN_VALUE, Span.latest(end));
        }

        @Override
        public void open(Run run, Marks marks) {
            for (var part : new Node[] {isBusy, until}) {
                if (!Span.isSettled(part.span(run))) {
                    part.open(run, marks);
                }
            }
        }
    }

    /** Marks what keeps those parts open that reach into the gap between the two ends. */
    private static void openWithin(long whole, Node[] parts, Run run, Marks marks) {
        for (var part : parts) {
            var span = part.span(run);
            if (!Span.isSettled(span)
                    && Span.latest(span) > Span.earliest(whole)
                    && Span.latest(whole) > Span.earliest(span)) {
                part.open(run, marks);
            }
        }
    }
}
