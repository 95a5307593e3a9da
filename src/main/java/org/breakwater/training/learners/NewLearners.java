package org.breakwater.training.learners;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** For someone who proved an address and never booked: their name and workplace are saved first. */
@Component
public class NewLearners {

    private final Learners learners;
    private final WorkplaceFinder workplaceFinder;

    NewLearners(Learners learners, WorkplaceFinder workplaceFinder) {
        this.learners = learners;
        this.workplaceFinder = workplaceFinder;
    }

    /** The learner, or the questions to ask first. */
    public sealed interface Who {
        record Known(LearnerRow learner) implements Who {}

        /** @param adds whether the workplace is a new one */
        record Asked(boolean adds, List<OrganisationRow> found, Problem problem) implements Who {}
    }

    /** @param name as they typed it; not read if we know them */
    public Who of(WorkplaceFinder.Asking form, String name, String email) {
        return learners.own().<Who>map(Who.Known::new).orElseGet(() -> newcomer(form, name, email));
    }

    private Who newcomer(WorkplaceFinder.Asking form, String name, String email) {
        return switch (workplaceFinder.of(form, email)) {
            case WorkplaceFinder.Answer.At(var organisation) -> keep(name, email, organisation);
            case WorkplaceFinder.Answer.Which(var adds, var found, var problem) -> new Who.Asked(adds, found, problem);
        };
    }

    private Who keep(String name, String email, UUID organisation) {
        learners.keep(email, name.strip(), organisation, "", List.of());
        return new Who.Known(learners.own().orElseThrow());
    }
}
