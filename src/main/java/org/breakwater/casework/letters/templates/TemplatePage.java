package org.breakwater.casework.letters.templates;

import java.util.Arrays;
import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * One template in all its versions, and the form for its next one.
 *
 * @param path where its form is sent
 * @param versions the latest first; empty for a new one
 * @param preview whether the input is shown as a letter with invented data
 */
public record TemplatePage(
        String path,
        List<LetterTemplateRow> versions,
        TemplateForm form,
        boolean preview,
        boolean stale,
        List<Problem> problems)
        implements Page {

    public boolean isNew() {
        return versions.isEmpty();
    }

    public List<Choice> audiences() {
        return Arrays.stream(LetterAudience.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<LetterField> fields() {
        return List.of(LetterField.values());
    }

    public String previewSubject() {
        return new LetterText(form.subject()).example();
    }

    public List<String> previewLines() {
        return new LetterText(form.body()).example().lines().toList();
    }

    /** Versions that are no longer in force. */
    public List<LetterTemplateRow> earlier() {
        return versions.stream().skip(1).toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }
}
