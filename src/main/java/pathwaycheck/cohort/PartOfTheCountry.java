package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * What a row says of the part of the country: words may mean another answer there, as "Year 12" in Northern Ireland,
 * and then nobody can tell who wrote them by whose count.
 *
 * @param said the texts of the options that its cells mean
 */
record PartOfTheCountry(List<String> said) {

    PartOfTheCountry(List<ReadCell> row, Columns columns) {
        this(IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> columns.asked().get(i).question() instanceof Choice choice
                        ? said(row.get(i), choice)
                        : Stream.of())
                .toList());
    }

    private static Stream<String> said(ReadCell read, Choice choice) {
        return choice.options().stream()
                .filter(option ->
                        read.pairs().stream().anyMatch(pair -> pair.value().equals(option.id())))
                .map(Option::text);
    }

    /** The same, or what is wrong with it because of them. */
    ReadCell countedThere(ReadCell read, AllNames names) {
        return read.guesses().stream()
                .flatMap(guess -> said.stream().flatMap(place -> wrong(guess, place, names).stream()))
                .findFirst()
                .orElse(read);
    }

    private static Optional<ReadCell> wrong(ReadAs guess, String place, AllNames names) {
        return Optional.of(guess.question())
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .map(choice -> names.of(choice).counted(guess.words(), place))
                .filter(options -> !options.isEmpty())
                .map(options -> ReadCell.wrong(
                        guess.words(),
                        "“" + guess.words() + "” is not the same in " + place + " as elsewhere; write "
                                + options.stream()
                                        .map(option -> option.id() + " for “" + option.within() + "”")
                                        .collect(Collectors.joining(", or "))));
    }
}
