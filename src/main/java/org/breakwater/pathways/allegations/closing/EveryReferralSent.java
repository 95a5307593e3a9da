package org.breakwater.pathways.allegations.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.pathways.allegations.records.ReferralDutyRow;
import org.springframework.stereotype.Component;

/** A case stays open until the question of the DBS is answered and every referral that is owed has been sent. */
@Component
public class EveryReferralSent implements TransitionPrecondition {

    private final AllegationsCases cases;

    EveryReferralSent(AllegationsCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return cases.find(record).flatMap(EveryReferralSent::sentence);
    }

    private static Optional<String> sentence(AllegationsCase found) {
        if (!found.hasDbsAnswer()) {
            return Optional.of("Before you conclude, record whether a referral to the DBS is required.");
        }
        if (!found.undecidedDuties().isEmpty()) {
            return Optional.of(named("record whether a referral is required: ", found.undecidedDuties()));
        }
        return found.outstandingDuties().isEmpty()
                ? Optional.empty()
                : Optional.of(named("record that the referral was sent: ", found.outstandingDuties()));
    }

    private static String named(String what, List<ReferralDutyRow> duties) {
        return duties.stream()
                .map(duty -> duty.body().inWords())
                .collect(Collectors.joining("; ", "Before you conclude, " + what, "."));
    }
}
