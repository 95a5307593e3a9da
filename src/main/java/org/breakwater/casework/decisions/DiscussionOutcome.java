package org.breakwater.casework.decisions;

/**
 * The outcome of a strategy discussion for one child. Emergency protection does not replace an enquiry: a child under
 * an emergency protection order or in police protection is the subject of one (Children Act 1989, section 47(1)(a)).
 */
public enum DiscussionOutcome {
    SINGLE("Section 47 enquiry (single agency)"),
    JOINT("Section 47 enquiry (joint)"),
    ASSESSMENT("Child and family assessment (section 17)"),
    EMERGENCY_PROTECTION("Emergency protection, with a section 47 enquiry"),
    RECONVENE("Reconvene the strategy discussion"),
    NONE("No further action");

    /** What the last strategy discussion that was held decided for the child of a decision {@code d}. */
    public static final String OF_DECISION = """
            (select s.outcomes[array_position(s.children, d.about)] from mash.strategy_discussion s
                where s.contact_id = d.record_id and s.held_at is not null and d.about = any(s.children)
                order by s.called_at desc, s.id desc limit 1)""";

    private final String inWords;

    DiscussionOutcome(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether a section 47 enquiry begins, with its conference and its assessment. */
    public boolean begins() {
        return this == SINGLE || this == JOINT || this == EMERGENCY_PROTECTION;
    }
}
