package org.breakwater.casework.safecontact.rules;

import java.util.function.Predicate;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A new rule.
 *
 * @param rule SAFE or NEVER
 * @param highRisk not blank if someone could be hurt if it is broken
 */
public record SafeContactRuleForm(
        String version, String person, String rule, String means, String address, String words, String highRisk)
        implements Form {

    public static SafeContactRuleForm at(int version) {
        return new SafeContactRuleForm(String.valueOf(version), "", "", "", "", "", "");
    }

    public SafeContactRuleForm anew(int now) {
        return new SafeContactRuleForm(String.valueOf(now), person, rule, means, address, words, highRisk);
    }

    /**
     * @param knowsThePerson whether the chosen person is one of this case
     * @param givesAway whether a text would identify the reporter: the team that accepts a child reads it
     */
    public Checked<SafeContactRules.NewRule> check(boolean knowsThePerson, Predicate<String> givesAway) {
        var ask = new Questions();
        ask.must(knowsThePerson, "person", "Select who this is about");
        ask.must(rule.equals("SAFE") || rule.equals("NEVER"), "rule", "Select the type of rule");
        var by = ask.one("means", means, ContactMethod.class, "Select how to contact them");
        var where = ask.maybe("address", address, 200);
        ask.must(
                where.isEmpty() || by.map(one -> one.fits(where)).orElse(true),
                "address",
                "Enter one full number with its area code, or one email or postal address, or leave it blank");
        var why = ask.maybe("words", words, 1000);
        ask.must(!givesAway.test(why), "words", ReporterIdentityCheck.SAID);
        ask.must(
                !where.isEmpty() || !why.isEmpty(),
                "words",
                "Enter a number or address, or what colleagues need to know");
        return ask.then(() ->
                new SafeContactRules.NewRule(rule.equals("NEVER"), by.orElseThrow(), where, why, !highRisk.isBlank()));
    }

    @Override
    public String toString() {
        return "SafeContactRuleForm[…]";
    }
}
