package org.breakwater.mash.model;

/** What can happen next for a child (the union of local practice; several may apply to one child). */
public enum Outcome {
    IMMEDIATE_PROTECTION("Immediate protection (police, court)"),
    STRATEGY_DISCUSSION("Strategy discussion (section 47)"),
    ASSESSMENT("Social care assessment (section 17)"),
    ENQUIRY("Open an enquiry: ask the agencies first"),
    TARGETED_EARLY_HELP("Targeted early help (level 3)"),
    EARLY_HELP("Early help (level 2)"),
    PASSED_TO_OPEN_CASE("Passed to the worker who has the case"),
    ALLEGATIONS("To the allegations officer (LADO) as well"),
    ADULT_SERVICES("To adult services"),
    PRIVATE_FOSTERING("Private fostering"),
    HOMELESS_OR_ALONE("Homeless, alone or without means: assessment"),
    TRANSFER("To another council"),
    SIGNPOST("Pointed to another service"),
    ADVICE("Information and advice"),
    MORE_INFORMATION("Back to the referrer for more information"),
    NO_FURTHER_ACTION("No further action");

    private final String inWords;

    Outcome(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
