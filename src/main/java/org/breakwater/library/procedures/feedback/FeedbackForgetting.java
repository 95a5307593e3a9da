package org.breakwater.library.procedures.feedback;

import org.breakwater.library.Feedback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Deletes what was closed long ago, address and all. Any number of nodes may do it at once. */
@Component
class FeedbackForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackForgetting.class);

    private final Feedback feedback;
    private final FeedbackLimit limit;

    FeedbackForgetting(Feedback feedback, FeedbackLimit limit) {
        this.feedback = feedback;
        this.limit = limit;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void everyHour() {
        limit.passTime();
        try {
            feedback.forget();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Feedback that was closed cannot be deleted now; trying again in an hour");
        }
    }
}
