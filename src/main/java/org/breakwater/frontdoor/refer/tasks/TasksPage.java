package org.breakwater.frontdoor.refer.tasks;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.refer.coach.ReferralAdvice;
import org.breakwater.frontdoor.refer.drafthandover.DraftHandoverRow;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * Every section of the referral with its status, and the coach's advice.
 *
 * @param handed pending handovers of drafts from or to this person
 * @param toSign sign-offs requested from this person
 * @param asked the sign-off requested for this draft
 * @param files how many it has
 * @param others how many other drafts this person has
 * @param shared how many referrals colleagues share with them
 * @param wrongPins how many wrong PINs were entered for them since their last visit
 */
public record TasksPage(
        String name,
        ReferralDraft draft,
        List<ReferralAdvice> advice,
        List<DraftHandoverRow> handed,
        List<SignOffRow> toSign,
        Optional<SignOffRow> asked,
        int files,
        int others,
        int shared,
        int wrongPins)
        implements Page {

    public List<ReferralTask> tasks() {
        return List.of(ReferralTask.values());
    }

    public boolean isMissing(ReferralTask task) {
        return ReferralTask.missing(draft.told()).contains(task);
    }

    public boolean canBeSent() {
        return ReferralTask.missing(draft.told()).isEmpty();
    }

    /** The next step: the first required section that is incomplete, or the check. */
    public String onward() {
        return ReferralTask.missing(draft.told()).stream()
                .map(ReferralTask::path)
                .findFirst()
                .orElse(ReferralTask.CHECK);
    }

    /** Whether nothing was written yet, nothing is pending for this person, and there is no other draft. */
    boolean isEmpty() {
        return draft.told().equals(Referral.NONE)
                && handed.isEmpty()
                && toSign.isEmpty()
                && asked.isEmpty()
                && files == 0
                && others == 0
                && shared == 0
                && wrongPins == 0;
    }

    /** The day until which it is kept. */
    public String until() {
        return EnglishTimes.day(draft.keptUntil().atZone(Calendars.LONDON).toLocalDate());
    }

    /** Why a section is in progress, for a person who believes that it is done; empty if it is not in progress. */
    public String unfinished(ReferralTask task) {
        if (task.progress(draft.told()) != ReferralTask.Progress.BEGUN) {
            return "";
        }
        if (task != ReferralTask.HOUSEHOLD) {
            return "Some questions have no answer yet.";
        }
        var household = draft.told().household();
        if (household.children().isEmpty()) {
            return "No child is named yet.";
        }
        if (household.adults().isEmpty()) {
            return "No adult is named yet.";
        }
        return household.adults().stream().anyMatch(adult -> adult.responsible().isBlank())
                ? "For an adult, parental responsibility has no answer yet."
                : "A child has no name, address, date of birth or age yet.";
    }

    public String inWords(ReferralTask task) {
        return switch (task) {
            case HOUSEHOLD -> "Children, family and household";
            case HAPPENED -> "What happened, and the impact on the child";
            case VOICE -> "The child’s own words";
            case LEVEL -> "Strengths, support tried and level of need";
            case CONSENT -> "Consent, and risks to visiting staff";
            case AGENCIES -> "Other agencies involved";
            case YOU -> "Your contact details";
        };
    }
}
