package org.breakwater.mash.desk.question;

import java.util.List;
import org.breakwater.frontdoor.Conversation.Question;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.web.govuk.Choice;

/**
 * Asking the person who told us.
 *
 * @param warnings what to think of before these words are sent; a person decides
 */
public record QuestionPage(ContactRow contact, QuestionForm form, List<String> warnings, Snag snag)
        implements ContactScreen {

    public Told.Way way() {
        return Told.Way.valueOf(contact.way());
    }

    public List<Choice> questions() {
        return Question.offeredTo(way()).stream()
                .map(q -> Choice.of(q, q == Question.OTHER ? "Something else" : q.inWords(way())))
                .toList();
    }

    public boolean offersOwnWords() {
        return Question.offeredTo(way()).contains(Question.OTHER);
    }

    @Override
    public int status() {
        return warnings.isEmpty() ? ContactScreen.super.status() : 422;
    }
}
