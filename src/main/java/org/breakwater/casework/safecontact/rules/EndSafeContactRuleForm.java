package org.breakwater.casework.safecontact.rules;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * @param ends YES if the rule ends, NO if it is kept although someone asked for its end
 * @param asked when that was asked; empty if no one did
 */
public record EndSafeContactRuleForm(String ends, String why, String asked) implements Form {

    public static final EndSafeContactRuleForm EMPTY = new EndSafeContactRuleForm("", "", "");

    public static String asked(SafeContactRuleRow rule) {
        return rule.endAskedAt() == null ? "" : rule.endAskedAt().toString();
    }

    public record Answers(boolean ends, String why) {

        @Override
        public String toString() {
            return "Answers[" + ends + "]";
        }
    }

    /** The answer must be to the request that the page showed, and no later one. */
    public Checked<Answers> check(SafeContactRuleRow rule) {
        var isToEnd = rule.isToEnd();
        var ask = new Questions();
        ask.must(asked.equals(asked(rule)), "why", "This has changed since you opened the page. Read it again");
        var chosen = ends.equals("YES") || ends.equals("NO");
        ask.must(!isToEnd || chosen, "ends", "Select yes if the rule should end");
        var because = ask.text("why", why, "Enter what you know, and who from", 1000);
        return ask.then(() -> new Answers(!isToEnd || ends.equals("YES"), because));
    }

    @Override
    public String toString() {
        return "EndSafeContactRuleForm[…]";
    }
}
