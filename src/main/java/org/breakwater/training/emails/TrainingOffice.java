package org.breakwater.training.emails;

import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.stereotype.Component;

/** The contact for learners and their managers in a mail: no one reads replies to its address. */
@Component
public class TrainingOffice {

    /** The training office, by its id in the profile. */
    private static final String POINT = "administrator";

    private static final String FOOT = """

            Please do not reply to this email: this mailbox is not monitored. You can make changes on the page.
            Contact: %s.
            """;

    private final ContactPoints points;

    TrainingOffice(ContactPoints points) {
        this.points = points;
    }

    /** The end of each mail, with a name and a number such as "Administrator, 01702 215007". */
    public String foot() {
        return FOOT.formatted(points.now()
                .find(POINT)
                .map(point -> point.name() + ", " + point.number().shown())
                .orElse("the partnership’s training office"));
    }
}
