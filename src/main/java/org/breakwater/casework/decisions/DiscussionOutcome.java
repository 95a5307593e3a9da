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

    /**
     * What became of the strategy discussion that a decision {@code d} is about: the outcome for its child of the last
     * one that was held since, or of an earlier one whose enquiry goes on. One to be reconvened has none yet.
     */
    public static final String OF_DECISION = """
            (select w.outcome from mash.strategy_discussion s
                cross join lateral unnest(s.children, s.outcomes) as w (child, outcome)
                where s.contact_id = d.record_id and s.held_at is not null and w.child = d.about
                    and w.outcome <> 'RECONVENE'
                    and (s.ended_at >= d.proposed_at
                        or w.outcome in ('SINGLE', 'JOINT', 'EMERGENCY_PROTECTION')
                            and not exists (select from mash.section47_outcome q
                                where q.strategy_id = s.id and q.child = d.about and q.approved
                                    and q.outcome <> 'CONFERENCE'))
                order by s.called_at desc, s.id desc limit 1)""";

    /**
     * The enquiry that was going on for the child of a decision {@code d} when that was proposed: null where none was.
     * Nothing that was decided later changes it.
     */
    static final String BEFORE_DECISION = """
            (select case when w.outcome in ('SINGLE', 'JOINT', 'EMERGENCY_PROTECTION')
                    and not exists (select from mash.section47_outcome q
                        where q.strategy_id = s.id and q.child = d.about and q.approved
                            and q.outcome <> 'CONFERENCE' and q.judged_at <= d.proposed_at) then w.outcome end
                from mash.strategy_discussion s
                cross join lateral unnest(s.children, s.outcomes) as w (child, outcome)
                where s.contact_id = d.record_id and s.held_at is not null and w.child = d.about
                    and w.outcome <> 'RECONVENE' and s.ended_at <= d.proposed_at
                order by s.called_at desc, s.id desc limit 1)""";

    /** An outcome {@code o.code} of a decision {@code d} and what became of it, for {@link DecisionOutcome#said}. */
    public static final String WITH_OUTCOME = "o.code || ' ' || coalesce(" + OF_DECISION + ", '')";

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
