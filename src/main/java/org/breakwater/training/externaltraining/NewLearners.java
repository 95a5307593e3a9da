package org.breakwater.training.externaltraining;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** For someone who proved an address and never booked: their name and workplace are saved first. */
@Component
class NewLearners {

    private final Learners learners;
    private final WorkplaceFinder workplaceFinder;

    NewLearners(Learners learners, WorkplaceFinder workplaceFinder) {
        this.learners = learners;
        this.workplaceFinder = workplaceFinder;
    }

    /** The learner, or the questions to ask first. */
    sealed interface Who {
        record Known(LearnerRow learner) implements Who {}

        record Asked(ExternalTrainingForm form, List<OrganisationRow> found, Problem problem) implements Who {}
    }

    Who of(ExternalTrainingForm form, String email) {
        return learners.own().<Who>map(Who.Known::new).orElseGet(() -> newcomer(form, email));
    }

    private Who newcomer(ExternalTrainingForm form, String email) {
        return switch (workplaceFinder.of(form, email)) {
            case WorkplaceFinder.Answer.At(var organisation) -> keep(form, email, organisation);
            case WorkplaceFinder.Answer.Which(var adds, var found, var problem) ->
                new Who.Asked(adds ? form.adding() : form, found, problem);
        };
    }

    private Who keep(ExternalTrainingForm form, String email, UUID organisation) {
        learners.keep(email, form.name().strip(), organisation, "", List.of());
        return new Who.Known(learners.own().orElseThrow());
    }
}
