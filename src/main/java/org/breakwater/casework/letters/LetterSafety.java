package org.breakwater.casework.letters;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.springframework.stereotype.Component;

/** Where someone is at high risk, two people look before a letter goes, whoever it is to. */
@Component
class LetterSafety {

    private static final Duration VALID = Duration.ofDays(1);

    private final SafeContactRulesInForce rules;
    private final SafeContactChecks checks;
    private final Clock clock;

    LetterSafety(SafeContactRulesInForce rules, SafeContactChecks checks, Clock clock) {
        this.rules = rules;
        this.checks = checks;
        this.clock = clock;
    }

    /** Why it cannot go yet; empty when nothing stands in its way. */
    Optional<String> inTheWay(UUID record, LetterAudience audience) {
        if (!audience.mustNotLearnWhoReported()) {
            return checks.standsInTheWay(record);
        }
        var isAtRisk = rules.of(record).stream().anyMatch(SafeContactRuleRow::highRisk);
        return isAtRisk && checks.of(record).stream().noneMatch(this::allows)
                ? Optional.of("Someone here is at high risk, so two people must check before you write to the family."
                        + " Go to “Safe contact”, record who you will write to, and ask a colleague to agree. It is"
                        + " valid for a day.")
                : Optional.empty();
    }

    private boolean allows(SafeContactCheckRow check) {
        return Boolean.TRUE.equals(check.agreed())
                && check.usedAt() == null
                && !check.whom().equals(SafeContactCheckRow.WHO_TOLD_US)
                && check.askedAt().plus(VALID).isAfter(clock.instant());
    }
}
