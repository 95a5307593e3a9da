package org.breakwater.casework.letters;

import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.jspecify.annotations.Nullable;

/** The outcome as told to a parent or a child: after "What we decided:", without professional terms. */
final class OutcomeForFamily {

    private OutcomeForFamily() {}

    /**
     * A strategy discussion that was held is told by what it decided.
     *
     * @param discussed that for the child; null where none was held
     */
    static String inWords(DecisionOutcome outcome, @Nullable DiscussionOutcome discussed) {
        return outcome == DecisionOutcome.STRATEGY_DISCUSSION && discussed != null
                ? inWords(discussed)
                : inWords(outcome);
    }

    private static String inWords(DiscussionOutcome discussed) {
        return switch (discussed) {
            case SINGLE, JOINT -> "we are starting child protection enquiries (section 47)";
            case EMERGENCY_PROTECTION ->
                "we will act now to keep children safe, and we are starting child protection enquiries (section 47)";
            case ASSESSMENT -> inWords(DecisionOutcome.ASSESSMENT);
            case RECONVENE -> inWords(DecisionOutcome.STRATEGY_DISCUSSION);
            case NONE -> inWords(DecisionOutcome.NO_FURTHER_ACTION);
        };
    }

    private static String inWords(DecisionOutcome outcome) {
        return switch (outcome) {
            case NO_FURTHER_ACTION -> "we will not take any further action";
            case ADVICE -> "we will give you information and advice";
            case SIGNPOST -> "another service may be able to help you, and we will tell you how to contact it";
            case MORE_INFORMATION -> "we need to know more before we can decide";
            case EARLY_HELP, TARGETED_EARLY_HELP -> "an early help worker will contact you to offer support";
            case PASSED_TO_OPEN_CASE -> "we will pass this to the worker you already have";
            case TRANSFER -> "we will pass this to the council where you live";
            case ENQUIRY -> "we will find out more from other agencies before we decide";
            case ASSESSMENT, HOMELESS_OR_ALONE -> "a social worker will carry out an assessment with you";
            case STRATEGY_DISCUSSION -> "we will talk with the police and health about how to keep children safe";
            case IMMEDIATE_PROTECTION -> "we will act now to keep children safe";
            case ALLEGATIONS -> "we will ask the officer who looks into concerns about people who work with children";
            case PRIVATE_FOSTERING -> "a social worker will visit to make sure that the private fostering goes well";
            case ADULT_SERVICES -> "we will ask adult social care to contact you";
        };
    }
}
