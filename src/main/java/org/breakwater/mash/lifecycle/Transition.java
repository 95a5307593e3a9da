package org.breakwater.mash.lifecycle;

import org.breakwater.casework.CaseAct;

/** What can be done with a contact. A correction is a move too; there is no way round this list. */
public sealed interface Transition {

    /** What is done with any case, as a transition of a contact. */
    static Transition of(CaseAct act) {
        return switch (act) {
            case NOTE -> new Note();
            case RATE -> new Screen();
            case ADD_CHILD -> new AddChild();
            case DECIDE_AGAIN -> new DecideAnew();
            case REOPEN -> new Reopen();
        };
    }

    /** A report that was set aside as suspicious is taken in like any other. */
    record TakeIn() implements Transition {}

    /** A social worker rates the contact, for the first time or anew. */
    record Screen() implements Transition {}

    /** Every child has a proposed decision; a second person is asked. */
    record Submit() implements Transition {}

    /** A second person approves. */
    record Approve(boolean opensEnquiry) implements Transition {}

    /** A second person wants something changed. */
    record SendBack() implements Transition {}

    /** The person who told us has been answered, or there is a recorded reason why not. */
    record Close() implements Transition {}

    /** The person who told us came back. */
    record ComeBack() implements Transition {}

    /** An agency answered; what it knows may come late. */
    record HearBack(boolean lateEvidence) implements Transition {}

    /** What was decided is decided anew, such as when no team takes a child on. */
    record DecideAnew() implements Transition {}

    /** The desk opens it again. */
    record Reopen() implements Transition {}

    /** One more child comes to light: what was decided without it is decided again. */
    record AddChild() implements Transition {}

    /** Something is added or done that changes no stage: a question, a person, protection. */
    record Note() implements Transition {}
}
