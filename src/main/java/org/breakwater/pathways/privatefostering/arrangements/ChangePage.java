package org.breakwater.pathways.privatefostering.arrangements;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements.Change;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.web.govuk.Choice;

/** Something has changed while the arrangement lasts. @param decides whether the reader may record a review */
public record ChangePage(Case theCase, boolean decides, ChangeForm form, Rejection snag) implements CaseScreen {

    public List<Choice> changes() {
        return Arrays.stream(Change.values())
                .filter(one -> decides || one != Change.REVIEW)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> known() {
        return Arrays.stream(Known.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
