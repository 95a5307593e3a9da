package org.breakwater.training;

import java.util.stream.Stream;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.springframework.stereotype.Component;

/** Courses can wait while the program is down. */
@Component
class TrainingInACopy implements Leaves {

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(new Leaf.Closed(
                "/training", "Courses are not available now", "Try again later. No bookings have been lost."));
    }
}
