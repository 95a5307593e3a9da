package org.breakwater.frontdoor.referrals;

import java.util.ArrayList;
import java.util.List;

/** A whole referral as sections of lines, for a PDF: only what was answered. */
public final class ReferralSections {

    private ReferralSections() {}

    public record Section(String title, List<Line> lines) {

        @Override
        public String toString() {
            return "Section[" + title + ", …]";
        }
    }

    public record Line(String key, String value) {

        /** As paragraphs: a PDF does not keep line breaks by itself. */
        public List<String> paragraphs() {
            return value.lines().filter(line -> !line.isBlank()).toList();
        }

        @Override
        public String toString() {
            return "Line[" + key + ", …]";
        }
    }

    public static List<Section> of(Referral told) {
        return List.of(people(told.household()), happened(told), family(told)).stream()
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Section people(ReferralHousehold household) {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < household.children().size(); at++) {
            add(lines, "Child " + (at + 1), ReferralText.of(household.children().get(at)));
        }
        for (int at = 0; at < household.adults().size(); at++) {
            add(lines, "Adult " + (at + 1), ReferralText.of(household.adults().get(at)));
        }
        return new Section("Children, family and household", lines);
    }

    private static Section happened(Referral told) {
        var lines = new ArrayList<Line>();
        var happened = told.happened();
        add(lines, "Immediate danger", ReferralText.yesNo(happened.danger()));
        add(lines, "What happened", happened.words());
        add(lines, "Impact on the child", happened.effect());
        add(lines, "Injuries or marks", happened.injuries());
        add(lines, "Where the child is now", happened.whereNow());
        add(lines, "Going home, on the day it was sent, at", happened.goesHome());
        add(
                lines,
                "Concern about someone who works with children",
                ReferralText.yesNo(happened.works()) + " " + happened.workWords());
        add(lines, "Someone in the family is a colleague of the referrer", ReferralText.yesNo(happened.colleague()));
        add(lines, "The child’s own words", told.voice().said());
        add(lines, "The child’s wishes and feelings", told.voice().wishes());
        add(
                lines,
                "Child knows about this referral",
                ReferralText.yesNo(told.voice().knows()));
        add(lines, "Strengths", told.strengths().well());
        add(lines, "Support already tried", told.strengths().tried());
        return new Section("What happened", lines);
    }

    private static Section family(Referral told) {
        var lines = new ArrayList<Line>();
        add(lines, "Consent", ReferralText.asked(told.consent().asked()));
        add(lines, "Who was asked", told.consent().whom());
        add(lines, "Reason for referring without consent", ReferralText.reason(told.consent()));
        for (int at = 0; at < told.agencies().size(); at++) {
            add(lines, "Agency " + (at + 1), ReferralText.of(told.agencies().get(at)));
        }
        var call = told.call();
        add(
                lines,
                "Risks to visiting staff",
                ReferralText.yesNo(told.safety().risks()) + " " + told.safety().words());
        add(lines, "Follows an earlier referral", call.referral());
        add(lines, "Follows a telephone call", ReferralText.yesNo(call.rang()) + " " + call.when() + " " + call.whom());
        add(lines, "Level of need: referrer’s assessment", ReferralText.of(told.level()));
        return new Section("Consent, other agencies and safety", lines);
    }

    private static void add(List<Line> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(key, value.strip()));
        }
    }
}
