package org.breakwater.casework.letters;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.letters.templates.LetterTemplateRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/** The letters of a case, and the form with which one is begun. */
public record LettersPage(
        Case theCase,
        List<CaseLetterRow> letters,
        List<LetterTemplateRow> templates,
        List<ChildAndDecision> among,
        NewLetterForm form,
        Rejection snag)
        implements CaseScreen {

    public List<Choice> choices() {
        return templates.stream()
                .map(row -> Choice.of(row.templateId().toString(), row.name())
                        .hint("To: " + row.audience().inWords()))
                .toList();
    }

    public List<Choice> children() {
        return among.stream()
                .map(one -> Choice.of(one.child().id().toString(), one.child().called()))
                .toList();
    }
}
