package org.breakwater.pathways.allegations.closing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What must be said of a case before it is concluded, each part with the answers that it allows. */
public enum ClosingPart {
    SUBJECT_TOLD(
            "What the subject was told about the outcome",
            "What they were told, or why not",
            "Told by",
            "Told",
            "Not yet been told",
            "Cannot be told"),
    SUBJECT_SUPPORT(
            "Support offered to the subject",
            "What was offered, or why not",
            "Offered by",
            "Offered",
            "Not offered yet",
            "Not applicable"),
    FAMILY_SUPPORT(
            "Support offered to the child and family",
            "What was offered, or why not",
            "Offered by",
            "Offered",
            "Not offered yet",
            "Not applicable"),
    EMPLOYER_LESSONS(
            "Lessons for the employer",
            "The lessons, or why there are none",
            "",
            "Lessons identified",
            "Not known yet",
            "No lessons"),
    PRACTICE_LESSONS(
            "Lessons for practice across agencies",
            "The lessons, or why there are none",
            "",
            "Lessons identified",
            "Not known yet",
            "No lessons"),
    /** Asked only if the employer suspended the person. */
    SUSPENSION("Whether suspension was right in hindsight", "Reasons", "", "", "", "");

    public enum Answer {
        DONE,
        NOT_YET,
        NOT_APPLICABLE,
        RIGHT,
        NOT_RIGHT
    }

    private static final Set<Answer> OF_SUSPENSION = Set.of(Answer.RIGHT, Answer.NOT_RIGHT);

    private final String inWords;
    private final String wordsLabel;
    private final String byWhomLabel;
    private final String done;
    private final String notYet;
    private final String notApplicable;

    ClosingPart(
            String inWords, String wordsLabel, String byWhomLabel, String done, String notYet, String notApplicable) {
        this.inWords = inWords;
        this.wordsLabel = wordsLabel;
        this.byWhomLabel = byWhomLabel;
        this.done = done;
        this.notYet = notYet;
        this.notApplicable = notApplicable;
    }

    public String inWords() {
        return inWords;
    }

    /** Of the question for its words. */
    public String wordsLabel() {
        return wordsLabel;
    }

    /** Of the question by whom; empty if that is not asked. */
    public String byWhomLabel() {
        return byWhomLabel;
    }

    public boolean asksByWhom() {
        return !byWhomLabel.isEmpty();
    }

    public boolean asksWhen() {
        return this == SUBJECT_TOLD;
    }

    public List<Answer> answers() {
        return Arrays.stream(Answer.values()).filter(this::allows).toList();
    }

    public boolean allows(Answer answer) {
        return OF_SUSPENSION.contains(answer) == (this == SUSPENSION);
    }

    public String inWords(Answer answer) {
        return switch (answer) {
            case DONE -> done;
            case NOT_YET -> notYet;
            case NOT_APPLICABLE -> notApplicable;
            case RIGHT -> "Yes, it was right";
            case NOT_RIGHT -> "No, it was not right";
        };
    }
}
