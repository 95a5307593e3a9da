package org.breakwater.town;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;

/**
 * An action of an invented person at the desk, or for an agency. Each is one transition of the contact and one entry of
 * its chronology.
 */
public sealed interface InventedAct {

    Instant at();

    InventedPerson by();

    Transition move();

    /** @param issues the presenting issues by code: of the first child, and of the common home */
    record Screen(Instant at, InventedPerson by, Screening screening, List<String> issues) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Screen();
        }
    }

    /** @param child the index of the child in the report, from 0 */
    record Propose(Instant at, InventedPerson by, int child, Verdict verdict) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    /** A proposed decision for a child. @param need the code of the primary need; empty if no referral is accepted */
    record Verdict(
            List<DecisionOutcome> outcomes,
            int level,
            String need,
            String rationale,
            FamilyTold told,
            String familyWords) {
        @Override
        public String toString() {
            return "Verdict[" + outcomes + ", …]";
        }
    }

    /** @param answer the feedback to a professional referrer; empty for the public */
    record Submit(Instant at, InventedPerson by, String answer) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Submit();
        }
    }

    record Approve(Instant at, InventedPerson by, boolean opensEnquiry) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Approve(opensEnquiry);
        }
    }

    record SendBack(Instant at, InventedPerson by, String why) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.SendBack();
        }
    }

    record Tell(Instant at, InventedPerson by, String how) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    record Close(Instant at, InventedPerson by) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Close();
        }
    }

    record TakeAlarm(Instant at, InventedPerson by) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    record Protect(Instant at, InventedPerson by, String what, Instant actedAt) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    record ApproveProtection(Instant at, InventedPerson by) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    record AddAdult(Instant at, InventedPerson by, ReportedPerson adult) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    /** @param agreed whether the family consented; else asking could put a child in danger */
    record Ask(Instant at, InventedPerson by, List<String> agencies, boolean agreed) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }
    }

    /**
     * Someone responds for their agency.
     *
     * @param known what it knows; empty if it knows no one
     */
    record Answer(Instant at, InventedPerson by, String known, Rating rating) implements InventedAct {
        @Override
        public Transition move() {
            return new Transition.Note();
        }

        @Override
        public String toString() {
            return "Answer[" + by + "]";
        }
    }
}
