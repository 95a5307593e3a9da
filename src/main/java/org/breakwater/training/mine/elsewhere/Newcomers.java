package org.breakwater.training.mine.elsewhere;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Organisations;
import org.breakwater.web.OnePress;
import org.breakwater.web.Problem;
import org.springframework.stereotype.Component;

/** Whoever proved an address and never booked: who they are and where they work is kept first. */
@Component
class Newcomers {

    private final Learners learners;
    private final Organisations organisations;
    private final Catalogue catalogue;

    Newcomers(Learners learners, Organisations organisations, Catalogue catalogue) {
        this.learners = learners;
        this.organisations = organisations;
        this.catalogue = catalogue;
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
        var found = organisations.like(form.organisation());
        var meant = found.stream().filter(one -> isMeant(one, form, found)).findFirst();
        if (meant.isPresent()) {
            return keep(form, email, meant.get().id());
        }
        if (!form.chosen().equals(ElsewhereForm.NEW) && !found.isEmpty()) {
            return new Who.Asked(
                    form, found, new Problem("chosen", "Choose which of these it is, or say that it is not here"));
        }
        if (catalogue.kinds().stream().noneMatch(kind -> kind.id().equals(form.kind()))) {
            return new Who.Asked(
                    form.adding(), found, new Problem("kind", "We do not have it yet. Say what kind of work it is"));
        }
        var id = OnePress.of(form.page(), form);
        organisations.add(id, form.organisation().strip(), form.kind(), email);
        return keep(form, email, id);
    }

    /** The one that was chosen, or the only one of this very name. */
    private static boolean isMeant(OrganisationRow one, ElsewhereForm form, List<OrganisationRow> found) {
        return form.chosen().isEmpty()
                ? found.size() == 1
                        && one.name().equalsIgnoreCase(form.organisation().strip())
                : one.id().toString().equals(form.chosen());
    }

    private Who keep(ElsewhereForm form, String email, UUID organisation) {
        learners.keep(email, form.name().strip(), organisation, "", List.of());
        return new Who.Known(learners.own().orElseThrow());
    }
}
