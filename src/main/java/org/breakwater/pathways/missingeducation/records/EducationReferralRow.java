package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;

/** What was referred. */
public record EducationReferralRow(
        ReferrerKind referrer,
        String referrerName,
        String organisation,
        String phone,
        String email,
        String lastSchool,
        String address,
        String parents,
        String circumstances,
        Answer fled,
        Answer privateFostering,
        Answer exploitation,
        Answer missingHome,
        Answer socialCare,
        Answer send,
        String upn,
        String siblings,
        String parentalResponsibility,
        Instant recordedAt) {

    static final String OF_RECORD = """
            select referrer, referrer_name, organisation, phone, email, last_school, address, parents, circumstances,
                fled, private_fostering, exploitation, missing_home, social_care, send, upn, siblings,
                parental_responsibility, recorded_at
            from pathways.cme_referral where record_id = :record order by id desc limit 20""";

    /** Unless it is known that the family did not flee: "not known" is not "no". */
    public boolean isAddressHidden() {
        return fled != Answer.NO;
    }

    /** What the answers ask the officer to do, as sentences. */
    public List<String> asking() {
        var said = new ArrayList<String>();
        ask(said, fled, "The family may have fled abuse", "Contact MASH+ and do not share the address.");
        ask(said, privateFostering, "Possible private fostering", "Notify the private fostering team.");
        ask(said, exploitation, "Possible exploitation", "Contact MASH+ and the exploitation lead.");
        ask(said, missingHome, "Possibly missing from home", "Report to the police and the missing coordinator.");
        ask(said, socialCare, "May be known to social care", "Contact the allocated social worker or MASH+.");
        ask(said, send, "May have SEN or an EHC plan", "Tell the SEN team.");
        return said;
    }

    private static void ask(List<String> said, Answer answer, String what, String then) {
        switch (answer) {
            case YES -> said.add("%s: yes. %s".formatted(what, then));
            case NOT_KNOWN -> said.add("%s: not known. Find out.".formatted(what));
            case NO -> {}
        }
    }

    @Override
    public String toString() {
        return "EducationReferralRow[" + referrer + ", " + recordedAt + "]";
    }
}
