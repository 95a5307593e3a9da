package org.breakwater.frontdoor.refer.writing;

import java.util.ArrayList;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;

/** How a person recognises a draft: the names they typed, or its beginning. */
public final class DraftLabel {

    private static final int MOST = 60;

    private DraftLabel() {}

    /** Empty if nothing was written that identifies it. */
    public static String of(Referral told) {
        var children = told.household().children();
        if (children.isEmpty()) {
            return shortened(told.happened().words().strip().replaceAll("\\s+", " "));
        }
        var called = new ArrayList<String>();
        for (var child : children) {
            called.add(called(child));
        }
        return shortened(called.getFirst()) + others(called.size() - 1);
    }

    private static String others(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> " and 1 other child";
            default -> " and " + number + " other children";
        };
    }

    /** By a child's name, once there is one; the beginning of the text does not say whom it is about. */
    public static String ofAChild(Referral told) {
        var named = told.household().children().stream()
                .anyMatch(child -> !child.name().isBlank());
        return named ? of(told) : "";
    }

    private static String called(ReferralHousehold.Child child) {
        if (!child.name().isBlank()) {
            return child.name();
        }
        return child.notYetBorn() ? "an unborn child" : "a child without a name";
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) {
            return words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, MOST));
        var blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }
}
