package org.breakwater.casework.letters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.letters.templates.LetterTemplateRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.web.govuk.Choice;

/** The letters of a case, and the form to create one. */
public record LettersPage(
        Case theCase,
        List<LetterRow> letters,
        List<LetterTemplateRow> templates,
        List<PersonRow> people,
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
        return choices(people.stream().filter(PersonRow::isChild));
    }

    public List<Choice> persons() {
        return choices(people.stream());
    }

    public List<Choice> ways() {
        return Arrays.stream(LetterWay.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    private static List<Choice> choices(Stream<PersonRow> those) {
        return those.map(one -> Choice.of(one.id().toString(), one.called())).toList();
    }
}
