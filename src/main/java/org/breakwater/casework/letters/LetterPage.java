package org.breakwater.casework.letters;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.letters.templates.LetterField;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * One letter: to be finished and sent, or as it was sent.
 *
 * @param rules the safe contact rules for the family
 * @param whyNot why it cannot be sent yet, with the saved text; empty if nothing prevents it
 * @param stale whether someone else changed it since the page was opened
 */
public record LetterPage(
        Case theCase,
        LetterRow letter,
        List<String> rules,
        Optional<String> whyNot,
        LetterForm form,
        boolean stale,
        Rejection snag)
        implements CaseScreen {

    @Override
    public int status() {
        return stale ? 409 : CaseScreen.super.status();
    }

    /** The same page, after a conflicting change. */
    LetterPage late() {
        return new LetterPage(theCase, letter, rules, whyNot, form, true, snag);
    }

    public String path() {
        return "/cases/" + theCase.id() + "/letters/" + letter.id();
    }

    /** What could not be filled in from the record. */
    public List<LetterField> left() {
        return new LetterText(form.subject() + "\n" + form.body()).fields();
    }
}
