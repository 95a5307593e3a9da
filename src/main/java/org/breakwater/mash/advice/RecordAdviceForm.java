package org.breakwater.mash.advice;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.mash.desk.TypedNumber;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * Advice as it is typed during the call.
 *
 * @param pageId identifies this page, so that pressing twice records it once; changed text is recorded as a second
 *     entry
 */
public record RecordAdviceForm(
        String pageId,
        String asker,
        String organisation,
        String source,
        String telephone,
        String child,
        String question,
        String said,
        String saidBy,
        String askedDay,
        String askedMonth,
        String askedYear,
        String askedTime)
        implements Form {

    static RecordAdviceForm empty(String me) {
        return new RecordAdviceForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", me, "", "", "", "");
    }

    /** A forged id identifies a page that no one else has. */
    private UUID press() {
        return SinglePress.of(InputParser.id(pageId).orElseGet(UUID::randomUUID), this);
    }

    Checked<Advice> check(Instant now) {
        var ask = new Questions();
        var who = ask.text("asker", asker, "Enter their name", 200);
        var where = ask.text("organisation", organisation, "Enter their role and organisation", 200);
        var kind = ask.maybeOne(source, ReferralSource.class);
        var number = new TypedNumber("telephone", telephone).check(ask, "Enter their telephone number");
        var whom = ask.maybe("child", child, 200);
        var asked = ask.text("question", question, "Enter the question or concern", 10000);
        var words = ask.text("said", said, "Enter the advice given", 10000);
        var by = ask.text("saidBy", saidBy, "Enter who gave the advice", 200);
        var at = new ReceivedAtInput("asked", askedDay, askedMonth, askedYear, askedTime)
                .check(ask, "Date and time", now);
        return ask.then(() -> new Advice(press(), at, who, where, number, kind, whom, asked, words, by));
    }

    @Override
    public String toString() {
        return "RecordAdviceForm[…]";
    }
}
