package org.breakwater.frontdoor.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Checks a question in free text before the desk sends it, and warns about problems. A person decides. Asking a child
 * what happened, or having someone ask it, can spoil evidence (Achieving Best InformationConsidered); the person with
 * the phrase may not be who they say, so a question must not reveal a name.
 */
public final class LeadingQuestions {

    private static final Pattern ASKS_WHAT_HAPPENED = Pattern.compile(
            "\\b(what (has |have )?(happened|happens|did|does|do) (\\w+ )?(he|she|they|it|to|your|mum|dad|uncle)\\b"
                    + "|what happened\\b|who (hurt|hit|hits|touched|touches|did)\\b|why did\\b"
                    + "|(did|does|has|do) (he|she|they|your \\w+|mum|dad) (ever )?"
                    + "(hurt|hit|touch|kick|punch|beat))");

    private static final Pattern HAS_IT_ASKED =
            Pattern.compile("\\b(ask|asking|speak to|talk to|question|find out from|get) "
                    + "(him|her|them|the (child|boy|girl|baby|kids?|children))\\b");

    private static final int SHORTEST_NAME = 3;

    private LeadingQuestions() {}

    /**
     * The warnings about this text; empty if there are none.
     *
     * @param names names in the record, which a question should not reveal
     */
    public static List<String> warnings(String words, List<String> names) {
        var plain = words.toLowerCase(Locale.UK);
        var warnings = new ArrayList<String>();
        if (ASKS_WHAT_HAPPENED.matcher(plain).find()) {
            warnings.add("This asks what happened. If a child answers, it may not be accepted as evidence. "
                    + "Ask where the child is, whether they are safe, or how to reach the person.");
        }
        if (HAS_IT_ASKED.matcher(plain).find()) {
            warnings.add("This asks someone to question the child. Leave that to a trained interviewer.");
        }
        if (names.stream().anyMatch(name -> gives(plain, name))) {
            warnings.add("This gives a name. Anyone with the phrase can read it. Write “the child” instead.");
        }
        return List.copyOf(warnings);
    }

    private static boolean gives(String plain, String name) {
        for (var part : name.toLowerCase(Locale.UK).split("[^\\p{L}]+")) {
            if (part.length() >= SHORTEST_NAME
                    && Pattern.compile("\\b" + Pattern.quote(part) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                            .matcher(plain)
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
