package org.breakwater.training.emails;

import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.stereotype.Component;

/** The contact for learners and their managers in a mail: no one reads replies to its address. */
@Component
public class TrainingOffice {

    /** The training office, by its id in the profile. */
    private static final String POINT = "training-office";

    private static final String FOOT = """

            %sPlease do not reply to this email: this mailbox is not monitored.
            Questions? Contact the training office%s.
            """;

    private static final String CHANGE = "To change your booking, use the link above. ";

    private final ContactPoints points;

    TrainingOffice(ContactPoints points) {
        this.points = points;
    }

    /** The end of a mail, with the number of the office. */
    public String foot() {
        return FOOT.formatted("", number());
    }

    /** The same where the mail has a link to a page on which the booking can be changed. */
    public String footBelowALink() {
        return FOOT.formatted(CHANGE, number());
    }

    private String number() {
        return points.now()
                .find(POINT)
                .map(point -> ": " + point.number().shown())
                .orElse("");
    }
}
