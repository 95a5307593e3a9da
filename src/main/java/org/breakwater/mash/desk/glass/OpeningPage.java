package org.breakwater.mash.desk.glass;

import java.util.List;
import org.breakwater.access.GlassRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * One opening in an emergency, for the person who looks at it afterwards.
 *
 * @param seesContact whether they may see the contact itself; not who looks because no one who is named is left
 */
public record OpeningPage(GlassRow opening, boolean mine, boolean seesContact, ReviewForm form, List<Problem> problems)
        implements Page {

    public List<Choice> answers() {
        return List.of(
                Choice.of(ReviewForm.WasRight.YES, "Yes, it was justified"),
                Choice.of(ReviewForm.WasRight.NO, "No, it was not justified"));
    }

    @Override
    public String toString() {
        return "OpeningPage[" + opening.id() + "]";
    }
}
