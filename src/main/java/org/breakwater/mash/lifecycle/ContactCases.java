package org.breakwater.mash.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.CasesOfKind;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contacts as cases: implements what casework does with any case by the contact's own table of stages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactCases implements CasesOfKind {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final MashEnquiryClocks enquiries;

    ContactCases(JdbcClient jdbc, Contacts contacts, MashEnquiryClocks enquiries) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.enquiries = enquiries;
    }

    @Override
    public CaseKind kind() {
        return ContactRow.KIND;
    }

    @Override
    public Optional<Case> find(UUID id) {
        return contacts.find(id).map(contact -> contact);
    }

    @Override
    public Case hold(UUID id) {
        return contacts.hold(id);
    }

    /**
     * A reopened contact is rated again, and decided within a working day of its reopening. Reconsidered decisions, and
     * that about a child who is added once the others are decided, are due within a working day too, as for every later
     * message.
     */
    @Override
    public ActResult move(Actor actor, Case seen, int version, CaseAct act, String line, String words) {
        var result = contacts.move(actor, (ContactRow) seen, version, Transition.of(act), line, words);
        if (act == CaseAct.ADD_CHILD && result instanceof ActResult.Yes) {
            jdbc.sql(ONE_MORE_CHILD).param("id", seen.id()).update();
        }
        if (isToBeDecidedAgain((ContactRow) seen, act) && result instanceof ActResult.Yes) {
            enquiries.again((ContactRow) seen, Optional.ofNullable(seen.rating()));
        }
        if (act == CaseAct.REOPEN && result instanceof ActResult.Yes) {
            contacts.rateAnew(seen.id());
            enquiries.again((ContactRow) seen, Optional.empty());
        }
        return result;
    }

    private static boolean isToBeDecidedAgain(ContactRow seen, CaseAct act) {
        return act == CaseAct.DECIDE_AGAIN || act == CaseAct.ADD_CHILD && seen.stage() == Stage.TO_ANSWER;
    }

    @Override
    public void note(Actor actor, Case seen, String line, String words) {
        contacts.note(actor, (ContactRow) seen, line, words);
    }

    @Override
    public void hear(Actor actor, Case seen, boolean newEvidence, String line) {
        contacts.hear(actor, (ContactRow) seen, newEvidence, line);
    }

    @Override
    public void showNextClock(UUID id) {
        contacts.showNextClock(id);
    }

    static final String ONE_MORE_CHILD = "update mash.contact set children = children + 1 where id = :id";
}
