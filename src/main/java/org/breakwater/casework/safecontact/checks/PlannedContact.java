package org.breakwater.casework.safecontact.checks;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow.Verdict;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.jspecify.annotations.Nullable;

/**
 * A contact that someone plans to make.
 *
 * @param id of the page on which it was typed, so that pressing twice asks once
 * @param person of the case; null if it is for someone else
 * @param whom the display name
 */
public record PlannedContact(
        UUID id, @Nullable UUID person, String whom, ContactMethod means, String address, String about) {

    /** The answer of the current rules: those that fired, as sentences. */
    public record Weighed(Verdict verdict, List<String> because) {

        public boolean isForbidden() {
            return verdict == Verdict.NEVER;
        }

        @Override
        public String toString() {
            return "Weighed[" + verdict + "]";
        }
    }

    /** The same under a new id, if the page was used for another contact before. */
    PlannedContact anew() {
        return new PlannedContact(UUID.randomUUID(), person, whom, means, address, about);
    }

    /**
     * If any rule forbids an address, it is forbidden, whoever the contact is for: a telephone is answered by anyone
     * nearby. If the risk is high, or a safe way is known and this is another, or a rule of another case may be about
     * this person, two people check.
     *
     * @param ours the people of this case; a rule about anyone else may be about one of them
     */
    public Weighed weigh(List<SafeContactRuleRow> standing, Set<UUID> ours) {
        var forbids = standing.stream().filter(this::isForbiddenBy).toList();
        if (!forbids.isEmpty()) {
            return new Weighed(Verdict.NEVER, said(forbids.stream()));
        }
        var safeWays = standing.stream()
                .filter(rule -> !rule.never() && rule.personId().equals(person))
                .toList();
        var isSafeWay = safeWays.isEmpty() || safeWays.stream().anyMatch(this::goesBy);
        var doubts = Stream.of(
                        standing.stream().filter(SafeContactRuleRow::highRisk),
                        standing.stream().filter(rule -> mayBeAboutThem(rule, ours)),
                        isSafeWay ? Stream.<SafeContactRuleRow>empty() : safeWays.stream())
                .flatMap(rules -> rules);
        var because = said(doubts.distinct());
        return new Weighed(because.isEmpty() ? Verdict.MAY : Verdict.SECOND, because);
    }

    private boolean isForbiddenBy(SafeContactRuleRow rule) {
        if (!rule.never()) {
            return false;
        }
        return rule.address().isEmpty()
                ? rule.means() == means && rule.personId().equals(person)
                : rule.means().mayLeadTo(rule.address(), means, address);
    }

    private boolean goesBy(SafeContactRuleRow rule) {
        return rule.address().isEmpty() ? rule.means() == means : rule.means().leadsTo(rule.address(), means, address);
    }

    private boolean mayBeAboutThem(SafeContactRuleRow rule, Set<UUID> ours) {
        return rule.never() && rule.address().isEmpty() && rule.means() == means && !ours.contains(rule.personId());
    }

    private static List<String> said(Stream<SafeContactRuleRow> rules) {
        return rules.map(rule -> rule.isSeen() ? rule.said() + " (contact " + rule.reference() + ")" : rule.said())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "PlannedContact[" + means + ", …]";
    }
}
