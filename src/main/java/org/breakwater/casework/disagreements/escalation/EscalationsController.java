package org.breakwater.casework.disagreements.escalation;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The business manager sees escalated disagreements. */
@Controller
@For(Role.BUSINESS_MANAGER)
class EscalationsController {

    private final ActorTransactions acting;
    private final DisagreementRecords disagreementRecords;
    private final AutomaticEscalation escalation;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    EscalationsController(
            ActorTransactions acting,
            DisagreementRecords disagreementRecords,
            AutomaticEscalation escalation,
            EmergencyAccessReviews emergencyAccessReviews,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.disagreementRecords = disagreementRecords;
        this.escalation = escalation;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/escalations")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var rows = disagreementRecords.farUp(number);
            var shown = cases.subjects(
                    rows.stream().map(DisagreementRow::contactId).distinct().toList());
            audit.record(who.id(), who.roleName(), "viewed escalated disagreements", shown, "");
            var open = rows.stream()
                    .filter(DisagreementRow::isOpen)
                    .map(DisagreementRow::id)
                    .toList();
            return new EscalationsPage(
                    rows, escalation.answers(open), number, emergencyAccessReviews.withoutAnybody(), clock.instant());
        });
    }
}
