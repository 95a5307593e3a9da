package org.breakwater.pathways.allegations.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.AllegationReferral.Concern;
import org.breakwater.pathways.allegations.records.AllegationReferral.Referrer;
import org.breakwater.pathways.allegations.records.AllegationReferral.SoFar;
import org.breakwater.pathways.allegations.records.AllegationReferral.Subject;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.subjects.SubjectRole;
import org.breakwater.pathways.allegations.subjects.SubjectRole.Told;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * How one case of the invented town went.
 *
 * @param setting which of the settings below
 * @param way null if nobody has considered it yet
 * @param outcome null if there is none yet, or none is due
 */
record PastAllegation(
        int daysAgo,
        int setting,
        @Nullable Way way,
        @Nullable AllegationOutcome outcome) {

    private record Setting(
            String subject,
            String role,
            String organisation,
            String sector,
            String employment,
            String referrer,
            String job,
            String alleged) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "Corwin Hathersage",
                    "Teaching assistant",
                    "Gull Lane Primary School",
                    "PRIMARY",
                    "EMPLOYEE",
                    "Una Peverell",
                    "Head",
                    "Gripped a child’s arm and left a mark"),
            new Setting(
                    "Mirren Oakshott",
                    "Swimming coach",
                    "Saltmarsh Swimming Club",
                    "SPORT",
                    "VOLUNTEER",
                    "Perran Lisle",
                    "Welfare officer",
                    "Sent private messages to a child late at night"),
            new Setting(
                    "Aldous Fennimore",
                    "Residential worker",
                    "Saltings House",
                    "RESIDENTIAL",
                    "EMPLOYEE",
                    "Ottoline Crane",
                    "Registered manager",
                    "Shouted at a child and pushed them into a chair"),
            new Setting(
                    "Briony Larkspur",
                    "Nursery worker",
                    "Little Terns Nursery",
                    "EARLY_YEARS",
                    "EMPLOYEE",
                    "Jessamy Holt",
                    "Manager",
                    "Left a child alone in the garden"),
            new Setting(
                    "Leopold Marchmain",
                    "Foster carer",
                    "Harbour Fostering",
                    "FOSTERING",
                    "FOSTER_CARER",
                    "Winifred Ames",
                    "Supervising social worker",
                    "Said to have slapped a child"),
            new Setting(
                    "Tobias Ravenhill",
                    "Football coach",
                    "Quay Rovers Juniors",
                    "SPORT",
                    "VOLUNTEER",
                    "Delia Sandford",
                    "Club secretary",
                    "Drove a child home alone against the club’s rules"));

    /** The employer was told on the next day, and decided after the outcome. */
    SubjectRole role(SubjectRoleRow known, Instant receivedAt) {
        var at = SETTINGS.get(setting);
        var ended = at.employment().equals("VOLUNTEER") ? "RELEASED" : "DISMISSED";
        var result = outcome == AllegationOutcome.SUBSTANTIATED ? ended : "ADVICE";
        return new SubjectRole(
                known.employer(),
                known.job(),
                at.sector(),
                at.employment(),
                Told.TOLD,
                PastAllegationWords.day(receivedAt, 1),
                "",
                result,
                PastAllegationWords.day(receivedAt, 61));
    }

    AllegationReferral told(LocalDate on) {
        var at = SETTINGS.get(setting);
        return new AllegationReferral(
                new Referrer(
                        way == Way.ADVICE ? Asks.ADVICE : Asks.REFERRAL,
                        at.referrer(),
                        at.organisation(),
                        at.job(),
                        "01632 960 206",
                        "",
                        ""),
                new Subject(at.subject(), "", at.role(), at.organisation(), null, Tri.NOT_KNOWN, "", Tri.NOT_KNOWN, ""),
                new Concern("A child in the group, aged 9", EnglishTimes.date(on), at.alleged() + "."),
                new SoFar(Tri.NO, on, Tri.YES, Tri.NO, "Asked not to be with children until we had spoken."));
    }
}
