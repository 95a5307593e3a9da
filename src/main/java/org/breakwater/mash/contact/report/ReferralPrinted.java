package org.breakwater.mash.contact.report;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralText;

/** Every answer of a professional's referral, in the order of its page. */
final class ReferralPrinted {

    private ReferralPrinted() {}

    static Stream<PrintedItem> items(Referral told) {
        var children = told.household().children();
        var adults = told.household().adults();
        var agencies = told.agencies();
        return Stream.of(
                        IntStream.range(0, children.size())
                                .boxed()
                                .flatMap(i -> said("Child " + (i + 1), ReferralText.of(children.get(i)))),
                        IntStream.range(0, adults.size())
                                .boxed()
                                .flatMap(i -> said("Adult " + (i + 1), ReferralText.of(adults.get(i)))),
                        concern(told),
                        IntStream.range(0, agencies.size())
                                .boxed()
                                .flatMap(i -> said("Agency " + (i + 1), ReferralText.of(agencies.get(i)))),
                        consent(told))
                .flatMap(items -> items);
    }

    private static Stream<PrintedItem> concern(Referral told) {
        var happened = told.happened();
        return Stream.of(
                        said("Immediate danger", ReferralText.yesNo(happened.danger())),
                        said("What happened", happened.words()),
                        said("Impact on the child", happened.effect()),
                        said("Injuries or marks", happened.injuries()),
                        said("Going home today at", happened.goesHome()),
                        said(
                                "Concern about someone who works with children",
                                ReferralText.yesNo(happened.works()) + " " + happened.workWords()),
                        said("The child’s own words", told.voice().said()),
                        said("The child’s wishes and feelings", told.voice().wishes()),
                        said(
                                "Child knows about this referral",
                                ReferralText.yesNo(told.voice().knows())),
                        said("Strengths", told.strengths().well()),
                        said("Support already tried", told.strengths().tried()))
                .flatMap(items -> items);
    }

    private static Stream<PrintedItem> consent(Referral told) {
        var consent = told.consent();
        var call = told.call();
        return Stream.of(
                        said("Consent", ReferralText.asked(consent.asked())),
                        said("Who was asked", consent.whom()),
                        said("Reason for referring without consent", ReferralText.reason(consent)),
                        said(
                                "Risks to visiting staff",
                                ReferralText.yesNo(told.safety().risks()) + " "
                                        + told.safety().words()),
                        said(
                                "Follows a telephone call",
                                ReferralText.yesNo(call.rang()) + " " + call.when() + " " + call.whom()),
                        said("Level of need: referrer’s assessment", ReferralText.of(told.level())))
                .flatMap(items -> items);
    }

    private static Stream<PrintedItem> said(String title, String words) {
        return PrintedItem.said(title, words.strip());
    }
}
