package org.breakwater.pathways.missingeducation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Pupil;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.PupilRow;
import org.breakwater.pathways.missingeducation.refer.PastDay;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** What becomes known of the pupil, as it is typed. */
public record EducationDetailsForm(
        String version,
        String school,
        String bornOn,
        String sex,
        String yearGroup,
        String countedFrom,
        String leaveEndedOn,
        String reason)
        implements Form {

    static EducationDetailsForm of(PupilRow pupil) {
        return new EducationDetailsForm(
                "",
                text(pupil.schoolId()),
                text(pupil.childBorn()),
                pupil.sex().name(),
                pupil.yearGroup(),
                text(pupil.countedFrom()),
                text(pupil.leaveEndedOn()),
                pupil.reason().name());
    }

    /** @param schools the ids that can be chosen */
    Checked<Pupil> check(String childName, List<UUID> schools, LocalDate today) {
        var ask = new Questions();
        var chosen = InputParser.id(school).filter(schools::contains);
        var born = PastDay.of(ask, "bornOn", bornOn, today);
        var which = ask.maybeOne(sex, Sex.class).orElse(Sex.NOT_KNOWN);
        var year = EducationReferral.YEAR_GROUPS.contains(yearGroup) ? yearGroup : "";
        var counted = PastDay.of(ask, "countedFrom", countedFrom, today);
        var leave = PastDay.of(ask, "leaveEndedOn", leaveEndedOn, today);
        var why = ask.maybeOne(reason, Reason.class).orElse(Reason.NOT_KNOWN);
        return ask.then(() -> new Pupil(chosen.orElse(null), childName, born, which, year, counted, leave, why));
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    @Override
    public String toString() {
        return "EducationDetailsForm[…]";
    }
}
