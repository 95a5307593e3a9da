package org.breakwater.mash.socialworkers;

import org.breakwater.web.forms.Form;

/** The search: parts of a name or of a team. */
public record SocialWorkersForm(String words) implements Form {

    private static final int MOST = 100;

    /** Never more than a name could be. */
    String inShort() {
        return words.length() <= MOST ? words.strip() : words.substring(0, MOST).strip();
    }

    @Override
    public String toString() {
        return "SocialWorkersForm[…]";
    }
}
