package org.breakwater.frontdoor.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.model.DangerSigns;
import org.breakwater.frontdoor.model.DangerSigns.Sign;

/** What in these answers says that a child is in danger now: the answer to that question, and the words used. */
public record PresentDanger(List<Sign> signs) {

    private static final String SAID_SO = "said-so";

    public static PresentDanger in(Answers answers) {
        var signs = new ArrayList<Sign>();
        if (answers.worry().danger().equals(Told.YesNoUnsure.YES.name())) {
            signs.add(new Sign(SAID_SO, "You told us that there is danger now", ""));
        }
        answers.freeWords()
                .flatMap(words -> DangerSigns.in(words).stream())
                .filter(sign -> signs.stream().noneMatch(s -> s.rule().equals(sign.rule())))
                .forEach(signs::add);
        return new PresentDanger(List.copyOf(signs));
    }

    public boolean isThere() {
        return !signs.isEmpty();
    }

    public List<String> rules() {
        return signs.stream().map(Sign::rule).toList();
    }

    /** For the desk: which answer or which words said so. */
    String forTheDesk() {
        return signs.stream()
                .map(sign -> sign.rule().equals(SAID_SO)
                        ? "They answered that there is danger now."
                        : "%s: “%s”.".formatted(sign.says(), sign.words()))
                .collect(Collectors.joining(" "));
    }
}
