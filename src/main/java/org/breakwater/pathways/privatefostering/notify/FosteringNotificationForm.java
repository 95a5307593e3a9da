package org.breakwater.pathways.privatefostering.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A notification, as it is typed. Only who tells us and the child’s name are needed: the law asks for the rest as far
 * as someone can give it.
 *
 * @param once which opening of the page it is
 * @param version of the case to which a worker adds what they have found out; empty for a notification
 */
public record FosteringNotificationForm(
        String once,
        String version,
        String notifier,
        String yourName,
        String yourContact,
        String yourAddress,
        String yourPastAddresses,
        String childName,
        String childBorn,
        String childSex,
        String birthplace,
        String religion,
        String origin,
        String culture,
        String school,
        String disabled,
        String carerName,
        String carerAddress,
        String carerPhone,
        String carerPastAddresses,
        String livesThere,
        String startsOn,
        String emergency,
        String howLong,
        String purpose,
        String parentOne,
        String parentOneContact,
        String parentTwo,
        String parentTwoContact,
        String livedWith,
        String siblings,
        String arrangers,
        String more)
        implements Form {

    static FosteringNotificationForm empty() {
        var none = "";
        return new FosteringNotificationForm(
                UUID.randomUUID().toString(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    public static List<Choice> known() {
        return List.of(Choice.of("YES", "Yes"), Choice.of("NO", "No"), Choice.of("NOT_KNOWN", "I do not know"));
    }

    UUID opening() {
        return InputParser.id(once).orElseGet(UUID::randomUUID);
    }

    public Checked<Notification> check(LocalDate today) {
        var ask = new Questions();
        var who = ask.one("notifier", notifier, NotifierKind.class, "Select who you are");
        var name = ask.text("yourName", yourName, "Enter your name", 100);
        var contact = ask.maybe("yourContact", yourContact, 200);
        var address = ask.maybe("yourAddress", yourAddress, 300);
        var before = ask.maybe("yourPastAddresses", yourPastAddresses, 2000);
        var child = child(ask, today);
        var carer = new Notification.Carer(
                ask.maybe("carerName", carerName, 100),
                ask.maybe("carerAddress", carerAddress, 300),
                ask.telephone("carerPhone", carerPhone, 100),
                ask.maybe("carerPastAddresses", carerPastAddresses, 2000));
        var stay = stay(ask);
        var family = family(ask);
        return ask.then(() -> new Notification(
                new Notification.Notifier(who.orElseThrow(), name, contact, address, before),
                child,
                carer,
                family,
                stay));
    }

    private Notification.Child child(Questions ask, LocalDate today) {
        return new Notification.Child(
                ask.text("childName", childName, "Enter the child’s name", 100),
                ask.age("childBorn", childBorn, today),
                ask.maybe("childSex", childSex, 50),
                ask.maybe("birthplace", birthplace, 200),
                ask.maybe("religion", religion, 200),
                ask.maybe("origin", origin, 200),
                ask.maybe("culture", culture, 300),
                ask.maybe("school", school, 200),
                known(ask, disabled));
    }

    private Notification.Stay stay(Questions ask) {
        return new Notification.Stay(
                known(ask, livesThere),
                day(ask, "startsOn", startsOn),
                ask.maybe("howLong", howLong, 300),
                ask.maybe("purpose", purpose, 2000),
                known(ask, emergency),
                ask.maybe("more", more, 5000));
    }

    private Notification.Family family(Questions ask) {
        return new Notification.Family(
                ask.maybe("parentOne", parentOne, 100),
                ask.maybe("parentOneContact", parentOneContact, 300),
                ask.maybe("parentTwo", parentTwo, 100),
                ask.maybe("parentTwoContact", parentTwoContact, 300),
                ask.maybe("livedWith", livedWith, 500),
                ask.maybe("siblings", siblings, 2000),
                ask.maybe("arrangers", arrangers, 1000));
    }

    private static Known known(Questions ask, String chosen) {
        return ask.maybeOne(chosen, Known.class).orElse(Known.NOT_KNOWN);
    }

    private static @Nullable LocalDate day(Questions ask, String field, String typed) {
        var day = InputParser.day(typed);
        ask.must(
                typed.isBlank() || day.isPresent(),
                field,
                "Date must be a real date, like 27/3/2026, or leave it blank");
        return day.orElse(null);
    }

    @Override
    public String toString() {
        return "FosteringNotificationForm[…]";
    }
}
