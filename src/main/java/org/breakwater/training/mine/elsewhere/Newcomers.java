package org.breakwater.training.mine.elsewhere;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.workplace.Workplaces;
import org.breakwater.web.Problem;
import org.springframework.stereotype.Component;

/** Whoever proved an address and never booked: who they are and where they work is kept first. */
@Component
class Newcomers {

    private final Learners learners;
    private final Workplaces workplaces;

    Newcomers(Learners learners, Workplaces workplaces) {
        this.learners = learners;
        this.workplaces = workplaces;
    }

    /** Who it is now, or what is to be asked first. */
    sealed interface Who {
        record Known(LearnerRow learner) implements Who {}

        record Asked(ElsewhereForm form, List<OrganisationRow> found, Problem problem) implements Who {
            @Override
            public String toString() {
                return "Asked[…]";
            }
        }
    }

    Who of(ElsewhereForm form, String email) {
        return learners.own().<Who>map(Who.Known::new).orElseGet(() -> newcomer(form, email));
    }

    private Who newcomer(ElsewhereForm form, String email) {
        return switch (workplaces.of(form, email)) {
            case Workplaces.Answer.At(var organisation) -> keep(form, email, organisation);
            case Workplaces.Answer.Which(var adds, var found, var problem) ->
                new Who.Asked(adds ? form.adding() : form, found, problem);
        };
    }

    private Who keep(ElsewhereForm form, String email, UUID organisation) {
        learners.keep(email, form.name().strip(), organisation, "", List.of());
        return new Who.Known(learners.own().orElseThrow());
    }
}
