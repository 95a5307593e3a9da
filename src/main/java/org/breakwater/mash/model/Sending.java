package org.breakwater.mash.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.mash.model.ReachCheckRow.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to send.
 *
 * @param id of the page on which it was typed, so that pressing twice asks once
 * @param person of the contact; null when it goes to somebody else
 * @param whom as people call them
 */
public record Sending(UUID id, @Nullable UUID person, String whom, Means means, String address, String about) {

    /** What the rules that stand say of it: those that fired, as sentences. */
    public record Weighed(Verdict verdict, List<String> because) {

        @Override
        public String toString() {
            return "Weighed[" + verdict + "]";
        }
    }

    /**
     * Where any rule forbids an address, it is forbidden, whoever is asked for there: a telephone is answered by
     * whoever is near. Where the risk is high, or a safe way is known and this is another, two people look.
     */
    public Weighed weigh(List<ReachRuleRow> standing) {
        var forbids =
                standing.stream().filter(rule -> rule.never() && concerns(rule)).toList();
        if (!forbids.isEmpty()) {
            return new Weighed(Verdict.NEVER, said(forbids.stream()));
        }
        var safeWays = standing.stream()
                .filter(rule -> !rule.never() && rule.personId().equals(person))
                .toList();
        var isSafeWay = safeWays.isEmpty() || safeWays.stream().anyMatch(this::concerns);
        var doubts = Stream.concat(
                standing.stream().filter(ReachRuleRow::highRisk),
                isSafeWay ? Stream.<ReachRuleRow>empty() : safeWays.stream());
        var because = said(doubts.distinct());
        return new Weighed(because.isEmpty() ? Verdict.MAY : Verdict.SECOND, because);
    }

    private boolean concerns(ReachRuleRow rule) {
        return rule.address().isEmpty()
                ? rule.means() == means && rule.personId().equals(person)
                : rule.means().leadsTo(rule.address(), means, address);
    }

    private static List<String> said(Stream<ReachRuleRow> rules) {
        return rules.map(rule -> rule.said() + " (contact " + rule.reference() + ")")
                .toList();
    }

    @Override
    public String toString() {
        return "Sending[" + means + ", …]";
    }
}
