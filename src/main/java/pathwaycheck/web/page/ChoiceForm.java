package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/** The options of a choice, with what was chosen. Those that stand alone are set apart from the others. */
record ChoiceForm(Choice question, List<Item> items) {

    static ChoiceForm of(Choice question, Set<String> entered) {
        var items = new ArrayList<Item>();
        for (var option : question.options()) {
            if (option.alone()) {
                items.add(Item.divider("or"));
            }
            items.add(Item.of(option, entered));
        }
        if (question.offersNotSure()) {
            if (question.options().stream().noneMatch(Option::alone)) {
                items.add(Item.divider("or"));
            }
            items.add(Item.notSure(question, entered, question.many()));
        }
        return new ChoiceForm(question, items);
    }
}
