package org.breakwater.frontdoor.refer.story;

import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record ChildsVoiceForm(String said, String wishes, String knows) implements Form {

    static ChildsVoiceForm of(Referral.Voice now) {
        return new ChildsVoiceForm(now.said(), now.wishes(), now.knows());
    }

    Checked<Referral.Voice> check() {
        var ask = new Questions();
        var now = new Referral.Voice(
                ask.maybe("said", said, 5_000), ask.maybe("wishes", wishes, 5_000), KnownChoices.yesNoUnsure(knows));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "ChildsVoiceForm[…]";
    }
}
