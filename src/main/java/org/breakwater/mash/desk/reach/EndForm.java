package org.breakwater.mash.desk.reach;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param ends YES when the rule ends, NO when it stands although somebody asked for its end */
public record EndForm(String ends, String why) implements Form {

    static final EndForm EMPTY = new EndForm("", "");

    record Said(boolean ends, String why) {

        @Override
        public String toString() {
            return "Said[" + ends + "]";
        }
    }

    Checked<Said> check(boolean isToEnd) {
        var ask = new Questions();
        var chosen = ends.equals("YES") || ends.equals("NO");
        ask.must(!isToEnd || chosen, "ends", "Choose whether it ends");
        var because = ask.text("why", why, "Write what you know, and from whom", 1000);
        return ask.then(() -> new Said(!isToEnd || ends.equals("YES"), because));
    }

    @Override
    public String toString() {
        return "EndForm[…]";
    }
}
