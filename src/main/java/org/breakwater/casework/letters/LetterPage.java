package org.breakwater.casework.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.letters.templates.LetterField;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * One letter: to be finished and sent, or as it was sent.
 *
 * @param rules the safe contact rules for the family
 * @param planned the next step in each approved decision: for the writer, and never part of a letter by itself
 * @param whyNot why it cannot be sent yet, with the saved text; empty if nothing prevents it
 * @param stale whether someone else changed it since the page was opened
 */
public record LetterPage(
        Case theCase,
        LetterRow letter,
        List<String> rules,
        List<String> planned,
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
        return new LetterPage(theCase, letter, rules, planned, whyNot, form, true, snag);
    }

    public String path() {
        return "/cases/" + theCase.id() + "/letters/" + letter.id();
    }

    /** What could not be filled in from the record. */
    public List<LetterField> left() {
        return gaps().filter(field -> field != LetterField.NEXT_STEP).toList();
    }

    /** Whether the writer must still say what happens next: the plan of the desk is not for the family. */
    public boolean lacksNextStep() {
        return gaps().anyMatch(field -> field == LetterField.NEXT_STEP);
    }

    private Stream<LetterField> gaps() {
        return new LetterText(form.subject() + "\n" + form.body()).fields().stream();
    }
}
