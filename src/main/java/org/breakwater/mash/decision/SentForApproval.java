package org.breakwater.mash.decision;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes to a second person with the decisions: the feedback to the referrer, and why no agency was asked. */
@Component
class SentForApproval {

    private final JdbcClient jdbc;
    private final NoAgencyChecks noAgencyChecks;
    private final Clock clock;

    SentForApproval(JdbcClient jdbc, NoAgencyChecks noAgencyChecks, Clock clock) {
        this.jdbc = jdbc;
        this.noAgencyChecks = noAgencyChecks;
        this.clock = clock;
    }

    /**
     * What is said beside the decisions.
     *
     * @param answer what a professional who told us will hear; empty for the public, who hear the fixed sentence
     * @param noChecks why no agency was asked; empty where one was
     */
    record Words(String answer, String noChecks) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    void keep(Actor.Person by, ContactRow seen, Words words) {
        noAgencyChecks.say(by, seen, words.noChecks());
        if (seen.isFromProfessional()) {
            jdbc.sql(FeedbackRow.KEEP)
                    .param("contact", seen.id())
                    .param("words", words.answer())
                    .param("by", by.id().value())
                    .param("at", clock.instant())
                    .update();
        }
    }
}
