package org.breakwater.messages.content;

import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.stereotype.Component;

/** Whom learners and their managers can contact about a mail: no one reads what is sent back to its address. */
@Component
class TrainingOffice {

    /** Looks after training, by its id in the profile. */
    private static final String POINT = "administrator";

    private final ContactPoints points;

    TrainingOffice(ContactPoints points) {
        this.points = points;
    }

    /** Such as "Administrator, 01702 215007". */
    String now() {
        return points.now()
                .find(POINT)
                .map(point -> point.name() + ", " + point.number().shown())
                .orElse("the partnership’s training office");
    }
}
