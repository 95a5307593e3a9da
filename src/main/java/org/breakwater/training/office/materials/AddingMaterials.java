package org.breakwater.training.office.materials;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Adds course materials to a session, for the office and for its trainers. */
@Component
public class AddingMaterials {

    private final Materials materials;
    private final Catalogue catalogue;

    AddingMaterials(Materials materials, Catalogue catalogue) {
        this.materials = materials;
        this.catalogue = catalogue;
    }

    /** Who adds it, and from which page. @param back the page of the session */
    public record Desk(Actor actor, String name, String back, boolean desk) {

        String path() {
            return back + "/materials";
        }

        @Override
        public String toString() {
            return "Desk[" + back + "]";
        }
    }

    public Screen begin(Desk at, SessionRow session) {
        return page(at, session, MaterialForm.empty(), List.of());
    }

    public Screen give(Desk at, SessionRow session, MaterialForm form, ChosenFile file) {
        return switch (form.check(file)) {
            case Bad<Materials.Given>(var problems) -> page(at, session, form, problems);
            case Good<Materials.Given>(var given) ->
                materials
                        .give(at.actor(), at.name(), session.id(), given, file)
                        .map(why -> page(at, session, form, List.of(new Problem(ChosenFile.FIELD, why))))
                        .orElseGet(() -> redirect(at.path()));
        };
    }

    public Screen takeBack(Desk at, SessionRow session, UUID material) {
        materials.takeBack(at.actor(), at.name(), session.id(), material);
        return redirect(at.path());
    }

    public Screen open(Desk at, SessionRow session, UUID material) {
        return materials
                .open(at.actor(), session.id(), material)
                .<Screen>map(file -> file)
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen page(Desk at, SessionRow session, MaterialForm form, List<Problem> problems) {
        return new MaterialsPage(
                at.path(),
                at.back(),
                at.desk(),
                session,
                catalogue.titleOf(session.course()),
                materials.of(session.id()),
                form,
                problems);
    }
}
