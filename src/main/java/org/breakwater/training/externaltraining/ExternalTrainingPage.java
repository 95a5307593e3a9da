package org.breakwater.training.externaltraining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.documents.shelves.ShelfFile;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * A person's e-learning and training elsewhere.
 *
 * @param papers the certificates, by the id of the entry
 * @param isKnown whether we know their name and where they work
 * @param found organisations that match the name
 */
public record ExternalTrainingPage(
        List<ExternalTrainingRow> rows,
        Map<UUID, ShelfFile> papers,
        boolean isKnown,
        ExternalTrainingForm form,
        List<OrganisationRow> found,
        Catalogue catalogue,
        List<Problem> problems)
        implements Page {

    public String titleOf(ExternalTrainingRow row) {
        return catalogue.titleOf(row.course());
    }

    public List<Choice> courses() {
        return catalogue.courses().stream()
                .map(course -> Choice.of(course.id(), course.title()))
                .toList();
    }

    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    @Override
    public String toString() {
        return "ExternalTrainingPage[" + rows.size() + "]";
    }
}
