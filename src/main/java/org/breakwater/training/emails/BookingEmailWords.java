package org.breakwater.training.emails;

import java.time.Instant;
import java.util.Objects;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.bookings.rules.BookingRules;

/**
 * What a mail about a booking says: to the delegate, or about them to the contact who passes it on.
 *
 * @param rules that say what cancelling costs
 */
record BookingEmailWords(BookingEmailRow letter, BookingRules rules, Instant now) {

    /** Each state has its own, so that no mail is taken for the one before. */
    String subject(String title) {
        var row = letter.booking();
        return switch (row.state()) {
                    case HELD -> "Awaiting " + your() + " manager’s approval: ";
                    case WAITING -> "Waiting list: ";
                    case OFFERED -> "Place available, accept by " + until() + ": ";
                    case CONFIRMED -> row.asksWhetherStillFine() ? "Date or time changed: " : "Booking confirmed: ";
                    case ENDED ->
                        switch (Objects.requireNonNull(row.how())) {
                            case CANCELLED -> "Booking cancelled: ";
                            case LEFT_LIST -> "No longer on the waiting list: ";
                            case LAPSED -> "Place no longer held: ";
                            case REFUSED -> "Booking not approved: ";
                            case NO_PLACE -> "No place available: ";
                            case CALLED_OFF -> "Session cancelled: ";
                        };
                }
                + title;
    }

    String says() {
        return switch (letter.booking().state()) {
            case HELD ->
                "We have asked " + your() + " manager to approve this. A place is held for " + you() + " until "
                        + until() + ".";
            case WAITING ->
                (letter.booking().isOverQuota() ? quota() : "This session is full. ")
                        + (isOwn() ? "You are" : "They are")
                        + " on the waiting list. We will email you when a place becomes free.";
            case OFFERED ->
                "A place has become free. It is held for " + you() + " until " + until()
                        + ". If you do not accept by then, we will offer it to the next person on the waiting list."
                        + (canChange() ? "" : " To accept it, contact the training office.");
            case CONFIRMED -> confirmed();
            case ENDED -> ended();
        };
    }

    private String quota() {
        return "%s organisation has its %d places in this session already. "
                .formatted(isOwn() ? "Your" : "Their", rules.quota());
    }

    private String confirmed() {
        if (letter.booking().asksWhetherStillFine()) {
            return "The date or time has changed. "
                    + (isOwn()
                            ? "Tell us whether you can still attend."
                            : "Ask whether they can still attend, and tell "
                                    + (canChange() ? "us." : "the training office."));
        }
        return isOwn()
                ? "Your place is confirmed. If you cannot attend, cancel your place so that someone else can have it."
                        + costs() + " We will email you joining instructions before the session."
                : "Their place is confirmed."
                        + (canChange() ? "" : " To cancel it, contact the training office.")
                        + costs();
    }

    /** The last free day and the charges, as far as their organisation pays any. */
    private String costs() {
        var row = letter.booking();
        if (row.exempt() || rules.exempt().contains(row.kind()) || rules.lateFee() + rules.absentFee() == 0) {
            return "";
        }
        var late = "(less than %s notice) the charge is £%d. If %s do not attend, it is £%d."
                        .formatted(
                                rules.freeNotice(),
                                rules.lateFee() / 100,
                                isOwn() ? "you" : "they",
                                rules.absentFee() / 100)
                + " We charge %s organisation%s.".formatted(your(), isOwn() ? ", not you" : "");
        return rules.isLate(now, row.startsAt())
                ? " If " + (isOwn() ? "you" : "they") + " cancel now " + late
                : " Cancelling is free until the end of " + EnglishTimes.date(rules.lastFreeDay(row.startsAt()))
                        + ". After that " + late;
    }

    private String ended() {
        var row = letter.booking();
        return switch (Objects.requireNonNull(row.how())) {
            case CANCELLED ->
                (isOwn() ? "Your" : "Their") + (letter.told() ? " place" : " booking") + " is cancelled."
                        + (row.fee() > 0
                                ? " %s: £%d, charged to %s organisation."
                                        .formatted(row.feeWhy(), row.fee() / 100, your())
                                : "");
            case LEFT_LIST -> (isOwn() ? "You are" : "They are") + " no longer on the waiting list.";
            case LAPSED -> "There was no reply in time, so the place went to the next person.";
            case REFUSED ->
                isOwn()
                        ? "Your manager did not approve this booking. See their reason in “My training”."
                        : "Their manager did not approve this booking.";
            case NO_PLACE -> "Booking has closed and no place became free.";
            case CALLED_OFF -> "This session is cancelled.";
        };
    }

    /** Where they do what the words say, with what it is; empty for a contact who cannot open it. */
    String link(String address) {
        var row = letter.booking();
        return switch (row.how()) {
            case LAPSED -> "Book again: " + address + "/training/sessions/" + row.sessionId() + "\n";
            case NO_PLACE, CALLED_OFF ->
                "See other dates for this course: " + address + "/training/courses/" + row.course() + "\n";
            case CANCELLED, LEFT_LIST, REFUSED -> theirs("See your training: ", address);
            case null ->
                theirs(
                        switch (row.state()) {
                            case OFFERED -> "Accept the place: ";
                            case CONFIRMED ->
                                row.asksWhetherStillFine() ? "Tell us here: " : "See or cancel your booking: ";
                            default -> "See your training: ";
                        },
                        address);
        };
    }

    private String theirs(String label, String address) {
        if (isOwn()) {
            return label + address + "/training/mine\n";
        }
        return letter.lead()
                ? "See their booking: " + address + "/training/lead/"
                        + letter.booking().organisationId() + "\n"
                : "";
    }

    /** Whether the reader has a page to change it on. */
    boolean canChange() {
        return isOwn() || letter.lead();
    }

    private boolean isOwn() {
        return letter.email() != null;
    }

    private String your() {
        return isOwn() ? "your" : "their";
    }

    private String you() {
        return isOwn() ? "you" : "them";
    }

    private String until() {
        return PublicTimes.until(Objects.requireNonNull(letter.booking().until()));
    }

    @Override
    public String toString() {
        return "BookingEmailWords[" + letter.booking().id() + "]";
    }
}
