package org.breakwater.casework.letters.templates;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A template as it is typed.
 *
 * @param version the one that the page showed; empty for a new template
 */
public record TemplateForm(String version, String audience, String name, String subject, String body) implements Form {

    static final TemplateForm EMPTY = new TemplateForm("", "", "", "", "");

    static TemplateForm of(LetterTemplateRow row) {
        return new TemplateForm(
                String.valueOf(row.version()), row.audience().name(), row.name(), row.subject(), row.body());
    }

    /** The text and its audience. */
    record Written(LetterAudience audience, LetterTemplates.Wording wording) {}

    Checked<Written> check() {
        var ask = new Questions();
        var to = ask.one("audience", audience, LetterAudience.class, "Select who the letter is to");
        var called = ask.text("name", name, "Enter a name for the template", 120);
        var about = ask.text("subject", subject, "Enter the subject", 200);
        var words = ask.text("body", body, "Enter the letter", 10_000);
        new LetterText(about).wrong().ifPresent(why -> ask.problem("subject", why));
        new LetterText(words).wrong().ifPresent(why -> ask.problem("body", why));
        return ask.then(() -> new Written(to.orElseThrow(), new LetterTemplates.Wording(called, about, words)));
    }
}
