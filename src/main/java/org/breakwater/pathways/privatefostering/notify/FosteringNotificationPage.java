package org.breakwater.pathways.privatefostering.notify;

import java.util.List;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** All questions on one page: there is nothing that could be lost between two. */
public record FosteringNotificationPage(FosteringNotificationForm form, List<Problem> problems) implements Page {

    public List<Choice> notifiers() {
        return List.of(
                Choice.of(NotifierKind.CARER, "I look after the child, or I am going to"),
                Choice.of(NotifierKind.PARENT, "I am the child’s parent")
                        .hint("Or I have the rights and duties of a parent by law"),
                Choice.of(NotifierKind.ARRANGER, "I am helping to arrange it"),
                Choice.of(NotifierKind.PROFESSIONAL, "I work with the child").hint("Such as a teacher or a nurse"),
                Choice.of(NotifierKind.OTHER, "Someone else"));
    }
}
