package org.breakwater.casework.letters;

import org.breakwater.casework.safecontact.rules.ContactMethod;

/** The means by which a letter is sent. */
public enum LetterWay {
    POST("By post", ContactMethod.LETTER),
    HAND("By hand", ContactMethod.VISIT),
    EMAIL("By email", ContactMethod.EMAIL);

    private final String inWords;
    private final ContactMethod means;

    LetterWay(String inWords, ContactMethod means) {
        this.inWords = inWords;
        this.means = means;
    }

    public String inWords() {
        return inWords;
    }

    /** The corresponding method of the safe contact rules. */
    ContactMethod means() {
        return means;
    }
}
