package org.breakwater.mash.screening;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;

/** How long the MASH enquiry may take if no one is in immediate danger, according to the rules in force. */
@Component
public class MashEnquiryLimits {

    private final DeadlineRules rules;

    MashEnquiryLimits(DeadlineRules rules) {
        this.rules = rules;
    }

    public Map<Rating, String> of(Instant receivedAt) {
        return Stream.of(Rating.values())
                .collect(Collectors.toMap(
                        rating -> rating,
                        rating -> rules.inForce(MashEnquiryClocks.rule(rating), receivedAt)
                                .limitInWords()));
    }
}
