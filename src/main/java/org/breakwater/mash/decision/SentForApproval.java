package org.breakwater.mash.decision;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes to a second person with the decisions: the feedback to the referrer, and why no agency was asked. */
@Component
class SentForApproval {

    private final JdbcClient jdbc;
    private final NoAgencyChecks noAgencyChecks;
    private final FeedbackToReferrers feedbackToReferrers;
    private final Clock clock;

    SentForApproval(
            JdbcClient jdbc, NoAgencyChecks noAgencyChecks, FeedbackToReferrers feedbackToReferrers, Clock clock) {
        this.jdbc = jdbc;
        this.noAgencyChecks = noAgencyChecks;
        this.feedbackToReferrers = feedbackToReferrers;
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

    /** What was typed beside a draft, so that no one types it twice. What was not changed keeps its approval. */
    void keepDraft(Actor.Person by, ContactRow seen, Words words) {
        if (!words.answer().isBlank() && !isKept(seen, words.answer())) {
            keep(by, seen, words);
        } else {
            noAgencyChecks.say(by, seen, words.noChecks());
        }
    }

    private boolean isKept(ContactRow seen, String words) {
        return feedbackToReferrers
                .of(seen.id())
                .filter(row -> row.words().equals(words))
                .isPresent();
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
