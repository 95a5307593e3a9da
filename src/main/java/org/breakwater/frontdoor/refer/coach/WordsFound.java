package org.breakwater.frontdoor.refer.coach;

import java.util.List;

/**
 * Which of the referrer's words suggest danger, as they typed them, and what else made us ask.
 *
 * @param words each once; empty if only an answer suggests it
 * @param saidNo whether they answered that no child is in danger right now
 * @param goesHome when a child goes home today, as 15:15; empty if not said
 * @param helpless whether a child may be under one year old, or not mobile
 */
public record WordsFound(List<String> words, boolean saidNo, String goesHome, boolean helpless) {

    static final WordsFound NONE = new WordsFound(List.of(), false, "", false);

    /**
     * Whether the words ask again what was answered with No: the reader decides, who knows more than a list of words.
     */
    public boolean asksAgain() {
        return saidNo && !words.isEmpty();
    }

    @Override
    public String toString() {
        return "WordsFound[…]";
    }
}
