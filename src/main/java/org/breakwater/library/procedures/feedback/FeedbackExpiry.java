package org.breakwater.library.procedures.feedback;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.stereotype.Component;

/** Deletes what was closed long ago, including the address. */
@Component
class FeedbackExpiry implements TimedWork {

    private final ReaderFeedback feedback;
    private final FeedbackLimit limit;

    FeedbackExpiry(ReaderFeedback feedback, FeedbackLimit limit) {
        this.feedback = feedback;
        this.limit = limit;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.onEachNode("feedback-limits", Duration.ofHours(1), limit::passTime),
                TimedJob.once("feedback-forgotten", Duration.ofHours(1), feedback::forget));
    }
}
