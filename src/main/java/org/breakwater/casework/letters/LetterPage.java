package org.breakwater.casework.letters;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.letters.templates.LetterField;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * One letter: to be finished and sent, or as it went.
 *
 * @param rules what must be known before anyone of the family is written to
 */
public record LetterPage(Case theCase, CaseLetterRow letter, List<String> rules, LetterForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return "/cases/" + theCase.id() + "/letters/" + letter.id();
    }

    /** What could not be filled in from the record. */
    public List<LetterField> left() {
        return new LetterText(form.subject() + "\n" + form.body()).fields();
    }
}
