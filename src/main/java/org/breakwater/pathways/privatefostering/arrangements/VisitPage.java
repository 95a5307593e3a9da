package org.breakwater.pathways.privatefostering.arrangements;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.pathways.privatefostering.records.VisitRow.Other;
import org.breakwater.web.govuk.Choice;

/** A visit to record: who was seen, and what was found. */
public record VisitPage(PathwayCase<ArrangementStep> theCase, ArrangementRecord record, VisitForm form, Rejection snag)
        implements CaseScreen {

    static boolean isOfAssessment(ArrangementStep step) {
        return step == ArrangementStep.NOTIFIED || step == ArrangementStep.ASSESSMENT;
    }

    static List<VisitMatter> matters(ArrangementStep step) {
        return isOfAssessment(step) ? VisitMatter.ofAssessment() : VisitMatter.ofLaterVisit();
    }

    public boolean isOfAssessment() {
        return isOfAssessment(theCase.step());
    }

    public List<VisitMatter> matters() {
        return matters(theCase.step());
    }

    public String heading() {
        return theCase.step() == ArrangementStep.NOTIFIED ? "Record the initial visit" : "Record a visit";
    }

    public boolean livesThere() {
        return record.now().awareOn() != null;
    }

    public List<Choice> childChoices() {
        return Arrays.stream(ChildSeen.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> otherChoices() {
        return Arrays.stream(Other.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
