package org.breakwater.casework.letters;

import org.breakwater.casework.safecontact.rules.ContactMethod;

/** By which way a letter goes. */
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

    /** As the rules of safe contact know it. */
    ContactMethod means() {
        return means;
    }
}
