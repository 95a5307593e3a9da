package org.breakwater.mash.desk.reach;

import org.breakwater.mash.model.ReachRuleRow;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/**
 * @param ends YES when the rule ends, NO when it stands although somebody asked for its end
 * @param asked when that was asked; empty while nobody did
 */
public record EndForm(String ends, String why, String asked) implements Form {

    static final EndForm EMPTY = new EndForm("", "", "");

    static String asked(ReachRuleRow rule) {
        return rule.endAskedAt() == null ? "" : rule.endAskedAt().toString();
    }

    record Said(boolean ends, String why) {

        @Override
        public String toString() {
            return "Said[" + ends + "]";
        }
    }

    /** What was answered is what was asked when the page was opened, and nothing else since. */
    Checked<Said> check(ReachRuleRow rule) {
        var isToEnd = rule.isToEnd();
        var ask = new Questions();
        ask.must(asked.equals(asked(rule)), "why", "This has changed since you opened the page. Read it again");
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
