package org.breakwater.mash.model;

import java.util.Optional;

/** What can happen next for a child (the union of local practice; several may apply to one child). */
public enum Outcome {
    IMMEDIATE_PROTECTION("Immediate protection (police, court)"),
    STRATEGY_DISCUSSION("Strategy discussion (section 47)", "strategy-discussion"),
    ASSESSMENT("Social care assessment (section 17)", "assessment"),
    ENQUIRY("Open an enquiry: ask the agencies first"),
    TARGETED_EARLY_HELP("Targeted early help (level 3)", "targeted-early-help"),
    EARLY_HELP("Early help (level 2)", "early-help"),
    PASSED_TO_OPEN_CASE("Passed to the worker who has the case", "open-case"),
    ALLEGATIONS("To the allegations officer (LADO) as well"),
    ADULT_SERVICES("To adult services"),
    PRIVATE_FOSTERING("Private fostering"),
    HOMELESS_OR_ALONE("Homeless, alone or without means: assessment", "assessment"),
    TRANSFER("To another council", "transfer"),
    SIGNPOST("Pointed to another service"),
    ADVICE("Information and advice"),
    MORE_INFORMATION("Back to the referrer for more information"),
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

    /** What a team of the profile must take for this; empty when nobody else takes the child on. */
    public Optional<String> takenAs() {
        return Optional.of(takenAs).filter(word -> !word.isEmpty());
    }

    /** Whether another team takes the child on. */
    public boolean isHandedOver() {
        return !takenAs.isEmpty();
    }
}
