package org.breakwater.casework.decisions;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The outcomes for a child (the union of local practice; several may apply to one child). */
public enum DecisionOutcome {
    NO_FURTHER_ACTION("No further action"),
    ADVICE("Information and advice"),
    SIGNPOST("Signposted to another service"),
    MORE_INFORMATION("Returned to referrer for more information"),
    EARLY_HELP("Early help (level 2)", "early-help"),
    TARGETED_EARLY_HELP("Targeted early help (level 3)", "targeted-early-help"),
    PASSED_TO_OPEN_CASE("Open case: passed to allocated worker", "open-case"),
    TRANSFER("Transfer to another authority", "transfer"),
    ENQUIRY("MASH enquiry"),
    ASSESSMENT("Child and family assessment (section 17)", "assessment"),
    STRATEGY_DISCUSSION("Strategy discussion", "strategy-discussion"),
    IMMEDIATE_PROTECTION("Immediate protection (police protection or emergency protection order)"),
    HOMELESS_OR_ALONE("Homeless 16 or 17 year old, unaccompanied child, or no recourse to public funds", "assessment"),
    ALLEGATIONS("LADO referral", "allegations"),
    PRIVATE_FOSTERING("Private fostering", "private-fostering"),
    ADULT_SERVICES("Referral to adult services", "adult-services");

    private final String inWords;
    private final String takenAs;

    DecisionOutcome(String inWords) {
        this(inWords, "");
    }

    DecisionOutcome(String inWords, String takenAs) {
        this.inWords = inWords;
        this.takenAs = takenAs;
    }

    public String inWords() {
        return inWords;
    }

    /**
     * A strategy discussion that was held is called by its outcome: by the section 47 enquiry that it began, or such as
     * "Strategy discussion: No further action".
     *
     * @param discussed what it decided for the child; null where it was not held, or is to be reconvened
     */
    public String inWords(@Nullable DiscussionOutcome discussed) {
        if (this != STRATEGY_DISCUSSION || discussed == null || discussed == DiscussionOutcome.RECONVENE) {
            return inWords;
        }
        return discussed.begins() ? discussed.inWords() : inWords + ": " + discussed.inWords();
    }

    /** Who it is referred to as well, after "Also refer to". */
    public String inWordsOfReferral() {
        return switch (this) {
            case ALLEGATIONS -> "LADO";
            case ADULT_SERVICES -> "Adult social care";
            default -> inWords;
        };
    }

    /** The words for an outcome as a list loads it, see {@link DiscussionOutcome#WITH_OUTCOME}. */
    public static String said(String withOutcome) {
        var codes = withOutcome.strip().split(" ");
        return valueOf(codes[0]).inWords(codes.length == 1 ? null : DiscussionOutcome.valueOf(codes[1]));
    }

    /** The level of intervention, from none to protection; empty if it says nothing about that, such as a transfer. */
    OptionalInt tier() {
        return switch (this) {
            case NO_FURTHER_ACTION, ADVICE, SIGNPOST, MORE_INFORMATION -> OptionalInt.of(0);
            case EARLY_HELP -> OptionalInt.of(1);
            case TARGETED_EARLY_HELP -> OptionalInt.of(2);
            case ASSESSMENT, HOMELESS_OR_ALONE -> OptionalInt.of(3);
            case STRATEGY_DISCUSSION -> OptionalInt.of(4);
            case IMMEDIATE_PROTECTION -> OptionalInt.of(5);
            case PASSED_TO_OPEN_CASE, TRANSFER, ENQUIRY, ALLEGATIONS, PRIVATE_FOSTERING, ADULT_SERVICES ->
                OptionalInt.empty();
        };
    }

    /**
     * Whether a child for whom a section 47 enquiry began continues to it: the other outcomes do less for the child.
     */
    public boolean followsSection47() {
        return switch (this) {
            case STRATEGY_DISCUSSION, IMMEDIATE_PROTECTION, PASSED_TO_OPEN_CASE, TRANSFER, ENQUIRY -> true;
            default -> false;
        };
    }

    /** Whether it decides on a strategy discussion itself, or leaves the decision for later. */
    public boolean needsNoDiscussion() {
        return this == STRATEGY_DISCUSSION || this == ENQUIRY;
    }

    /** What a team of the profile must accept for this; empty if no one else takes the child on. */
    public Optional<String> takenAs() {
        return Optional.of(takenAs).filter(word -> !word.isEmpty());
    }

    /** Whether another team takes the child on. */
    public boolean isHandedOver() {
        return !takenAs.isEmpty();
    }
}
