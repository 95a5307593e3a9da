package org.breakwater.pathways.privatefostering.arrangements.details;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.notify.FosteringNotificationForm;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.NotificationRow;
import org.breakwater.web.govuk.Choice;

/** What is known of an arrangement, to add to. */
public record NotificationDetailsPage(Case theCase, FosteringNotificationForm form, Rejection snag)
        implements CaseScreen {

    /** What is known, for a worker to add to. */
    static FosteringNotificationForm known(NotificationRow told, int version) {
        return new FosteringNotificationForm(
                "",
                String.valueOf(version),
                told.notifier().name(),
                told.notifierName(),
                told.notifierContact(),
                told.notifierAddress(),
                told.notifierPastAddresses(),
                told.childName(),
                told.childBorn(),
                told.childSex(),
                told.birthplace(),
                told.religion(),
                told.origin(),
                told.culture(),
                told.school(),
                told.disabled().name(),
                told.carerName(),
                told.carerAddress(),
                told.carerPhone(),
                told.carerPastAddresses(),
                told.livesThere().name(),
                told.startsOn() == null ? "" : told.startsOn().toString(),
                told.emergency().name(),
                told.howLong(),
                told.purpose(),
                told.parentOne(),
                told.parentOneContact(),
                told.parentTwo(),
                told.parentTwoContact(),
                told.livedWith(),
                told.siblings(),
                told.arrangers(),
                told.more());
    }

    public List<Choice> notifiers() {
        return Arrays.stream(NotifierKind.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
