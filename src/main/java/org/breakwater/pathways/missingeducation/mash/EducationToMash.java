package org.breakwater.pathways.missingeducation.mash;

import static org.breakwater.pathways.tomash.MashReferral.fact;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow;
import org.breakwater.pathways.missingeducation.records.EducationDecisionRow;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.pathways.missingeducation.records.EducationReferralRow;
import org.breakwater.pathways.tomash.MashContacts;
import org.breakwater.pathways.tomash.MashReferral;
import org.breakwater.pathways.tomash.MashReferral.AboutChild;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** Sends a case to MASH+ with what is known of the pupil, the family and the enquiries so far. */
@Component
public class EducationToMash {

    private static final String TEAM = "CME officer, council education service";

    private final EducationRecords records;
    private final MashContacts contacts;

    EducationToMash(EducationRecords records, MashContacts contacts) {
        this.records = records;
        this.contacts = contacts;
    }

    /** After the triage is recorded. */
    public void send(Actor.Person by, Case seen) {
        var record = records.find(seen.id()).orElseThrow();
        var triage = record.decisions().stream()
                .filter(one -> one.act() == EducationAct.TRIAGE)
                .findFirst()
                .orElseThrow();
        var isNow = triage.outcome().equals(EducationOutcome.IMMEDIATE_RISK.name());
        contacts.send(by, seen.id(), told(record, triage, isNow));
    }

    private static MashReferral told(EducationRecord record, EducationDecisionRow triage, boolean isNow) {
        var pupil = record.pupil();
        var referral = record.referrals().getFirst();
        return new MashReferral(
                TEAM,
                new AboutChild(
                        pupil.childName(),
                        pupil.childBorn(),
                        referral.isAddressHidden() ? "" : referral.address(),
                        referral.lastSchool()),
                isNow ? YesNoUnsure.YES : YesNoUnsure.NO,
                "The CME officer assessed at triage that the child may be at risk now",
                facts(record, triage, referral),
                "",
                referral.parents(),
                YesNoUnsure.UNSURE,
                "");
    }

    private static List<String> facts(
            EducationRecord record, EducationDecisionRow triage, EducationReferralRow referral) {
        var pupil = record.pupil();
        var counted = pupil.countedFrom();
        var facts = new ArrayList<>(List.of(
                "Child missing education, case " + pupil.reference() + ".",
                triage.inWords() + ".",
                triage.words(),
                fact("What was referred", referral.circumstances()),
                fact("Last day attended", counted == null ? "not known" : EnglishTimes.date(counted)),
                fact("Roll status", record.roll()),
                fact("UPN", referral.upn()),
                fact("Parental responsibility", referral.parentalResponsibility()),
                fact("Brothers and sisters", referral.siblings())));
        facts.addAll(referral.asking());
        record.checks().stream().map(EducationToMash::enquiry).forEach(facts::add);
        if (referral.isAddressHidden()) {
            facts.add(fact("Address, which may have to stay secret: do not share it", referral.address()));
        }
        return facts;
    }

    private static String enquiry(EducationCheckRow check) {
        return "%s, %s: %s"
                .formatted(
                        check.method().inWords(),
                        EnglishTimes.date(check.madeOn()),
                        check.isAnswered() ? check.result() : "no answer yet");
    }
}
