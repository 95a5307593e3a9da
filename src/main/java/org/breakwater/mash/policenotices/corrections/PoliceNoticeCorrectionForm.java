package org.breakwater.mash.policenotices.corrections;

import java.util.List;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.web.forms.Form;

/** The corrected cells of one line; in the order of the columns. */
public record PoliceNoticeCorrectionForm(
        String number,
        String incident,
        String date,
        String time,
        String happened,
        String risk,
        String child,
        String born,
        String age,
        String address,
        String school,
        String others,
        String officer,
        String reach)
        implements Form {

    PoliceNoticeFields fields() {
        return new PoliceNoticeFields(List.of(
                number.strip(),
                incident.strip(),
                date.strip(),
                time.strip(),
                happened.strip(),
                risk.strip(),
                child.strip(),
                born.strip(),
                age.strip(),
                address.strip(),
                school.strip(),
                others.strip(),
                officer.strip(),
                reach.strip()));
    }

    @Override
    public String toString() {
        return "PoliceNoticeCorrectionForm[…]";
    }
}
