package org.breakwater.mash.feedback;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.letters.LetterValues;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.letters.templates.LetterTemplates;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** The template of the feedback to a professional, once there is a decision for every child. */
@Component
public class FeedbackTemplate {

    private final LetterTemplates letterTemplates;
    private final LetterValues values;

    FeedbackTemplate(LetterTemplates letterTemplates, LetterValues values) {
        this.letterTemplates = letterTemplates;
        this.values = values;
    }

    /** The manager's template filled with what is known; empty for the public, who get the fixed sentence. */
    public String filled(Actor.Person by, ContactRow contact, List<ChildAndDecision> children) {
        if (!contact.isFromProfessional() || !children.stream().allMatch(ChildAndDecision::isWaiting)) {
            return "";
        }
        return letterTemplates
                .inForce(LetterAudience.FEEDBACK)
                .map(row -> new LetterText(row.body()).filled(values.proposed(by, contact, children)))
                .orElse("");
    }
}
