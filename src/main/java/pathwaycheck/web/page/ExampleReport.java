package pathwaycheck.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.question.AsOf;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;

/**
 * The report of one of a rule book's example people, to look at before one answers anything.
 *
 * @param name the person, as a sentence
 */
public record ExampleReport(String name, Address address) {

    private static final int MOST = 3;

    /** People who answer the first question differently: the first of those of whom there are most examples. */
    static List<ExampleReport> of(RuleBook ruleBook) {
        var first = ruleBook.questions().stream().findFirst().stream().toList();
        var alike = ruleBook.examples().stream()
                .collect(groupingBy(example -> example.answers().only(first), LinkedHashMap::new, toList()));
        return alike.values().stream()
                .sorted(Comparator.comparing(group -> -group.size()))
                .limit(MOST)
                .map(group -> group.get(0))
                .sorted(Comparator.comparing(ruleBook.examples()::indexOf))
                .map(example -> new ExampleReport(example.name(), address(example, ruleBook)))
                .toList();
    }

    private static Address address(Example example, RuleBook ruleBook) {
        return new Links(ruleBook.career().id())
                .report()
                .and(new AsOf(example.asOf(), true).write())
                .and(example.answers().write(ruleBook.questions()));
    }
}
