package org.breakwater.pathways.privatefostering.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.jspecify.annotations.Nullable;

/** What is known of an arrangement: what was told last. */
public record NotificationRow(
        NotifierKind notifier,
        String notifierName,
        String notifierContact,
        String notifierAddress,
        String notifierPastAddresses,
        String childName,
        String childBorn,
        String childSex,
        String birthplace,
        String religion,
        String origin,
        String culture,
        String school,
        Known disabled,
        String carerName,
        String carerAddress,
        String carerPhone,
        String carerPastAddresses,
        String parentOne,
        String parentOneContact,
        String parentTwo,
        String parentTwoContact,
        String livedWith,
        String siblings,
        String arrangers,
        Known livesThere,
        @Nullable LocalDate startsOn,
        String howLong,
        String purpose,
        Known emergency,
        String more,
        Instant toldAt) {

    static final String OF_RECORD = """
            select notifier, notifier_name, notifier_contact, notifier_address, notifier_past_addresses, child_name,
                child_born, child_sex, birthplace, religion, origin, culture, school, disabled, carer_name,
                carer_address, carer_phone, carer_past_addresses, parent_one, parent_one_contact, parent_two,
                parent_two_contact, lived_with, siblings, arrangers, lives_there, starts_on, how_long, purpose,
                emergency, more, told_at
            from pathways.private_fostering_notification where record_id = :record order by id desc limit 1""";

    /** What somebody tells now. */
    public static NotificationRow of(Notification told, Instant at) {
        var who = told.notifier();
        var child = told.child();
        var carer = told.theCarer();
        var family = told.family();
        var stay = told.stay();
        return new NotificationRow(
                who.notifier(),
                who.notifierName(),
                who.notifierContact(),
                who.notifierAddress(),
                who.notifierPastAddresses(),
                child.childName(),
                child.childBorn(),
                child.childSex(),
                child.birthplace(),
                child.religion(),
                child.origin(),
                child.culture(),
                child.school(),
                child.disabled(),
                carer.carerName(),
                carer.carerAddress(),
                carer.carerPhone(),
                carer.carerPastAddresses(),
                family.parentOne(),
                family.parentOneContact(),
                family.parentTwo(),
                family.parentTwoContact(),
                family.livedWith(),
                family.siblings(),
                family.arrangers(),
                stay.livesThere(),
                stay.startsOn(),
                stay.howLong(),
                stay.purpose(),
                stay.emergency(),
                stay.more(),
                at);
    }

    /** What schedule 1 asks and nobody has told yet, in its order. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        add(missing, childSex, "the child’s sex");
        add(missing, childBorn, "the child’s date of birth");
        add(missing, birthplace, "the child’s place of birth");
        add(missing, religion, "the child’s religion");
        add(missing, origin, "the child’s ethnic background");
        add(missing, culture, "the child’s culture and languages");
        if (notifier != NotifierKind.CARER) {
            add(missing, notifierAddress, "the notifier’s address");
        }
        add(missing, carerName, "the carer’s name");
        add(missing, carerAddress, "the carer’s address");
        add(missing, carerPastAddresses, "the carer’s addresses in the last 5 years");
        add(missing, parentOne + parentTwo, "the parents’ names");
        add(missing, parentOneContact + parentTwoContact, "the parents’ addresses");
        add(missing, livedWith, "who the child came from");
        add(missing, siblings, "brothers and sisters under 18, and who cares for them");
        add(missing, arrangers, "who else helped to arrange it");
        if (startsOn == null) {
            missing.add("when it started or is going to start");
        }
        add(missing, howLong, "how long it is going to last");
        return missing;
    }

    /** Whether the carer or a parent has this name already. */
    public boolean isNamed(String name) {
        return List.of(carerName, parentOne, parentTwo).contains(name);
    }

    private static void add(List<String> missing, String told, String what) {
        if (told.isBlank()) {
            missing.add(what);
        }
    }

    @Override
    public String toString() {
        return "NotificationRow[" + toldAt + "]";
    }
}
