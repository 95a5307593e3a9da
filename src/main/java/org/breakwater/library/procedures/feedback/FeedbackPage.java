package org.breakwater.library.procedures.feedback;

import java.util.List;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The form for wrong or unclear content.
 *
 * @param slug of the chapter
 * @param crisis who to call if the words indicate danger; else empty
 * @param flood whether too many came from this network
 */
public record FeedbackPage(
        String slug, TextVersionRow about, FeedbackForm form, List<Problem> problems, List<Card> crisis, boolean flood)
        implements Page {

    private static final int TOO_MANY = 429;
    private static final int LONGEST_CHOICE = 70;

    public String title() {
        return about.frontRead().title();
    }

    public List<Choice> clauses() {
        return about.chapter().byId().values().stream()
                .map(clause -> Choice.of(clause.id(), clause.number() + " " + beginning(clause)))
                .toList();
    }

    /** Its first words, without Markdown. */
    private static String beginning(ManualChapter.Clause clause) {
        var words = clause.text()
                .replaceAll("\\{\\{[^{}]*+}}|]\\([^()]*+\\)|[*_`#\\[]", "")
                .replaceAll("\\s+", " ")
                .strip();
        var end = words.lastIndexOf(' ', LONGEST_CHOICE);
        return words.length() <= LONGEST_CHOICE ? words : words.substring(0, Math.max(1, end)) + " …";
    }

    @Override
    public int status() {
        return flood ? TOO_MANY : Page.super.status();
    }
}
