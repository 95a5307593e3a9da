package org.breakwater.casework.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Someone writes the desk's analysis of a case. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AnalysisController {

    private final CaseDesk caseDesk;
    private final Analyses analyses;
    private final EvidenceOfCase known;
    private final ReporterIdentityCheck reporterIdentityCheck;

    AnalysisController(
            CaseDesk caseDesk, Analyses analyses, EvidenceOfCase known, ReporterIdentityCheck reporterIdentityCheck) {
        this.caseDesk = caseDesk;
        this.analyses = analyses;
        this.known = known;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @GetMapping("/cases/{id}/analysis")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened the MASH analysis", theCase -> {
            var all = analyses.of(id);
            return page(
                    who,
                    theCase,
                    all,
                    AnalysisForm.from(theCase.version(), all.stream().findFirst()),
                    Rejection.none());
        });
    }

    @PostMapping("/cases/{id}/analysis")
    Screen write(@PathVariable UUID id, AnalysisForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> {
            var all = analyses.of(id);
            return switch (check(form, id, all)) {
                case Bad<Analysis>(var problems) ->
                    new CaseDesk.Answer.Show(page(who, theCase, all, form, Rejection.of(problems)));
                case Good<Analysis>(var analysis) ->
                    new CaseDesk.Answer.Did(
                            analyses.write(who, theCase, version, analysis),
                            theCase.decisionPath(),
                            attempt -> page(
                                    who,
                                    theCase,
                                    all,
                                    form.at(theCase.version()),
                                    caseDesk.snag(theCase, attempt, "known", version)));
            };
        });
    }

    private Checked<Analysis> check(AnalysisForm form, UUID caseId, List<AnalysisRow> all) {
        return form.check(all.stream().findFirst(), reporterIdentityCheck.isGivenAwayBy(caseId));
    }

    private AnalysisPage page(
            Actor.Person who, Case theCase, List<AnalysisRow> all, AnalysisForm form, Rejection rejection) {
        var evidence = known.about(
                who,
                theCase,
                InformationConsidered.Kind.REPORT,
                InformationConsidered.Kind.AGENCY_INFORMATION,
                InformationConsidered.Kind.PREVIOUS_CONTACTS,
                InformationConsidered.Kind.SCREENING);
        return new AnalysisPage(theCase, evidence, all, form, rejection);
    }
}
