package org.breakwater.casework.decisions;

import java.util.Optional;

/** What can happen next for a child (the union of local practice; several may apply to one child). */
public enum Outcome {
    IMMEDIATE_PROTECTION("Immediate protection (police, court)"),
    STRATEGY_DISCUSSION("Strategy discussion", "strategy-discussion"),
    ASSESSMENT("Child and family assessment (section 17)", "assessment"),
    ENQUIRY("MASH enquiry"),
    TARGETED_EARLY_HELP("Targeted early help (level 3)", "targeted-early-help"),
    EARLY_HELP("Early help (level 2)", "early-help"),
    PASSED_TO_OPEN_CASE("Open case: passed to allocated social worker", "open-case"),
    ALLEGATIONS("LADO referral"),
    ADULT_SERVICES("Referral to adult services"),
    PRIVATE_FOSTERING("Private fostering"),
    HOMELESS_OR_ALONE("Homeless 16 or 17 year old, unaccompanied child, or no recourse to public funds", "assessment"),
    TRANSFER("Transfer to another authority", "transfer"),
    SIGNPOST("Signposted to another service"),
    ADVICE("Information and advice"),
    MORE_INFORMATION("Returned to referrer for more information"),
    NO_FURTHER_ACTION("No further action");

    private final String inWords;
    private final String takenAs;

    Outcome(String inWords) {
        this(inWords, "");
    }

    Outcome(String inWords, String takenAs) {
        this.inWords = inWords;
        this.takenAs = takenAs;
    }

    public String inWords() {
        return inWords;
    }

    /** What a team of the profile must take for this; empty when no one else takes the child on. */
    public Optional<String> takenAs() {
        return Optional.of(takenAs).filter(word -> !word.isEmpty());
    }

    /** Whether another team takes the child on. */
    public boolean isHandedOver() {
        return !takenAs.isEmpty();
    }
}
