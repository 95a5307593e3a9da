package org.breakwater.training.emails;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a mail begins that goes to the contact of someone without an address. A mail names no one: initials, job title
 * and organisation tell the contact who it is.
 */
public final class ContactEmailText {

    private ContactEmailText() {}

    /**
     * @param learner the name of which only the initials are given
     * @param job may be empty
     * @param organisation where the delegate works
     */
    public static String opening(String learner, String job, String organisation) {
        return "This is about the booking of " + initials(learner) + (job.isBlank() ? "" : " (" + job + ")") + " from "
                + organisation + ", who has no email address on our system.\n"
                + "You are their contact. Please pass this message on.\n\n";
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK) + ".")
                .collect(Collectors.joining(" "));
    }
}
