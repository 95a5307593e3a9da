package org.breakwater.training.office.materials;

import java.util.Arrays;
import java.util.List;
import org.breakwater.training.office.materials.MaterialRow.Moment;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The course materials of a session, and the form for more.
 *
 * @param path where it is sent
 * @param back the page of the session
 * @param desk whether the office adds it
 */
public record MaterialsPage(
        String path,
        String back,
        boolean desk,
        SessionRow session,
        String title,
        List<Material> materials,
        MaterialForm form,
        List<Problem> problems)
        implements Page {

    public List<Choice> moments() {
        return Arrays.stream(Moment.values())
                .map(moment -> Choice.of(moment, moment.inWords()).hint(moment.who()))
                .toList();
    }
}
