package org.breakwater.pathways.privatefostering.past;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDecisions.Decision;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementVisits.Visit;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Scope;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.pathways.privatefostering.records.VisitRow.Other;

/** What is said about the arrangements of the invented town. */
final class PastArrangementWords {

    private static final String CARER = "Hedda Quillfeather";

    private PastArrangementWords() {}

    static Notification told(PastChild child, NotifierKind notifier, LocalDate startsOn) {
        var isCarer = notifier == NotifierKind.CARER;
        return new Notification(
                new Notification.Notifier(notifier, isCarer ? CARER : "Ada Merrow", "01632 960 204", "", ""),
                new Notification.Child(
                        child.name(), child.bornOn().toString(), "", "", "", "", "", child.school(), Known.NO),
                new Notification.Carer(isCarer ? "" : CARER, "12 Cockle Row", "01632 960 205", ""),
                new Notification.Family("Lioba Quillfeather", "By telephone, abroad", "", "", "Mother", "", ""),
                new Notification.Stay(
                        Known.YES, startsOn, "Until the summer", "The mother works abroad", Known.NO, ""));
    }

    /** The child was seen alone, and everything that schedule 2 asks for was considered. */
    static Visit visit(LocalDate on) {
        var findings = VisitMatter.ofAssessment().stream()
                .collect(Collectors.toMap(matter -> matter, PastArrangementWords::of));
        return new Visit(on, false, ChildSeen.ALONE, "", List.of(Other.values()), "", findings, "");
    }

    private static String of(VisitMatter matter) {
        return switch (matter) {
            case WISHES -> "Likes living here, and misses the mother. Would like to ring her more often";
            case ACCOMMODATION -> "Own room, warm and tidy";
            case HEALTH -> "Registered with the GP. Asthma inhaler in date";
            case EDUCATION -> "Attends every day. The school has no concerns";
            case MONEY -> "The mother sends money each month";
            default -> "Discussed. No concerns";
        };
    }

    static Decision decision(Outcome outcome, LocalDate on) {
        return new Decision(
                outcome,
                switch (outcome) {
                    case SUITABLE -> "The child is well looked after and wants to stay. The school has no concerns";
                    case REQUIREMENTS -> "Suitable if the sleeping arrangements change";
                    case PROHIBITED -> "A member of the household is not safe for children";
                    case NOT_PRIVATE_FOSTERING -> "The carer is the child’s aunt";
                },
                outcome == Outcome.REQUIREMENTS ? "A bedroom of the child’s own within a month" : "",
                outcome == Outcome.PROHIBITED ? Scope.PREMISES : null,
                outcome.needsNotice() ? on : null);
    }
}
