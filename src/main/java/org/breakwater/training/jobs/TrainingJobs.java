package org.breakwater.training.jobs;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scheduled jobs of training. */
@Component
@Profile("!command")
class TrainingJobs implements TimedWork {

    private final TrainingRounds rounds;

    TrainingJobs(TrainingRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.once("training", Duration.ofMinutes(1), rounds::look).after(Duration.ofSeconds(40)));
    }
}
