package org.breakwater.frontdoor.refer.story;

import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.OneOf;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record VoiceForm(String said, String wishes, String knows) implements Form {

    static VoiceForm of(Referral.Voice now) {
        return new VoiceForm(now.said(), now.wishes(), now.knows());
    }

    Checked<Referral.Voice> check() {
        var ask = new Questions();
        var now = new Referral.Voice(
                ask.maybe("said", said, 5_000), ask.maybe("wishes", wishes, 5_000), OneOf.yesNoUnsure(knows));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "VoiceForm[…]";
    }
}
