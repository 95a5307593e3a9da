package org.breakwater.mash.lifecycle;

import org.breakwater.casework.CaseAct;

/** All transitions of a contact. A correction is a transition too; there is no other way to change a stage. */
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

    /** A report that was marked as suspected spam is accepted like any other. */
    record TakeIn() implements Transition {}

    /** A social worker rates the contact, for the first time or again. */
    record Screen() implements Transition {}

    /** Every child has a proposed decision; approval is requested. */
    record Submit() implements Transition {}

    /** A second person approves. */
    record Approve(boolean opensEnquiry) implements Transition {}

    /** A second person returns it for changes. */
    record SendBack() implements Transition {}

    /** The referrer has received feedback, or there is a recorded reason why not. */
    record Close() implements Transition {}

    /** The reporter sent another message. */
    record ComeBack() implements Transition {}

    /** An agency responded, possibly late. */
    record HearBack(boolean lateEvidence) implements Transition {}

    /** A decision is reconsidered, such as when no team accepts a child. */
    record DecideAnew() implements Transition {}

    /** The desk reopens it. */
    record Reopen() implements Transition {}

    /** Another child is added: the decisions have to be made again. */
    record AddChild() implements Transition {}

    /** Something that changes no stage is added or done: a question, a person, protection. */
    record Note() implements Transition {}
}
