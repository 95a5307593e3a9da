package org.breakwater.mash.analysis;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Someone writes down what the desk makes of a contact. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AnalysisController {

    private final ContactDesk contactDesk;
    private final Analyses analyses;
    private final ReasoningRecords reasoned;
    private final AgencyInformationSummaries say;
    private final ReporterIdentityCheck reporterIdentityCheck;

    AnalysisController(
            ContactDesk contactDesk,
            Analyses analyses,
            ReasoningRecords reasoned,
            AgencyInformationSummaries say,
            ReporterIdentityCheck reporterIdentityCheck) {
        this.contactDesk = contactDesk;
        this.analyses = analyses;
        this.reasoned = reasoned;
        this.say = say;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @GetMapping("/cases/{id}/analysis")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the MASH analysis", contact -> {
            var so = reasoned.about(id);
            return page(contact, so, AnalysisForm.from(contact.version(), so.analysis()), Rejection.none());
        });
    }

    @PostMapping("/cases/{id}/analysis")
    Screen write(@PathVariable UUID id, AnalysisForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> {
            var so = reasoned.about(id);
            return switch (check(form, id, so)) {
                case Bad<Analysis>(var problems) ->
                    new ContactDesk.Answer.Show(page(contact, so, form, Rejection.of(problems)));
                case Good<Analysis>(var analysis) ->
                    new ContactDesk.Answer.Did(
                            analyses.write(who, contact, version, analysis),
                            "/desk/decision/" + id,
                            attempt -> page(
                                    contact,
                                    so,
                                    form.at(contact.version()),
                                    contactDesk.snag(contact, attempt, "known", version)));
            };
        });
    }

    private Checked<Analysis> check(AnalysisForm form, UUID contact, Reasoning so) {
        return form.check(so.analysis(), reporterIdentityCheck.isGivenAwayBy(contact));
    }

    private AnalysisPage page(ContactRow contact, Reasoning so, AnalysisForm form, Rejection rejection) {
        return new AnalysisPage(contact, say.about(contact), so, form, rejection);
    }
}
