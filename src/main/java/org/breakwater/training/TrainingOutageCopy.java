package org.breakwater.training;

import java.util.stream.Stream;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Component;

/** Courses can wait while the program is down. */
@Component
class TrainingOutageCopy implements CopiedAddresses {

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                "/training", "Courses are not available now", "Try again later. No bookings have been lost."));
    }
}
