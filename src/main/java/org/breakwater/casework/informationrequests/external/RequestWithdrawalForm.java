package org.breakwater.casework.informationrequests.external;

import java.util.function.Predicate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a request is withdrawn, as it is typed. */
public record RequestWithdrawalForm(String version, String takenBackWhy) implements Form {

    public static RequestWithdrawalForm about(int version) {
        return new RequestWithdrawalForm(String.valueOf(version), "");
    }

    public RequestWithdrawalForm at(int newVersion) {
        return new RequestWithdrawalForm(String.valueOf(newVersion), takenBackWhy);
    }

    /** @param givesAway whether a text would identify the reporter: the agency reads it */
    public Checked<String> check(Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.text("takenBackWhy", takenBackWhy, "Enter the reason for withdrawing", 2000);
        ask.must(
                !givesAway.test(words),
                "takenBackWhy",
                "Remove anything that identifies the person who reported the concern");
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "RequestWithdrawalForm[…]";
    }
}
