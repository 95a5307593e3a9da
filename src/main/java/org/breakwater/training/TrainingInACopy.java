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
                "/training", "The courses cannot be shown now", "They are here again later. No place is lost."));
    }
}
