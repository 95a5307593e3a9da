package org.breakwater.training.book;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Why someone cancels a place.
 *
 * @param fee that was shown on the page, in pence: no one is charged a fee that they have not seen
 */
public record CancelPlaceForm(String why, String fee) implements Form {

    public static CancelPlaceForm at(int fee) {
        return new CancelPlaceForm("", String.valueOf(fee));
    }

    public CancelPlaceForm anew(int now) {
        return new CancelPlaceForm(why, String.valueOf(now));
    }

    public Checked<String> check(int now) {
        var ask = new Questions();
        var said = ask.maybe("why", why, 1000);
        ask.must(
                fee.equals(String.valueOf(now)),
                "main",
                "The charge has changed since you opened this page. Check it and try again");
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "CancelPlaceForm[…]";
    }
}
