package org.breakwater.casework.find;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** What someone knows about a person, in one line, or the reference of a case. */
public record FindForm(String find) implements Form {

    private static final int MOST = 200;
    private static final Pattern DAY = Pattern.compile("(?<![\\d/])\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}(?![\\d/])");

    Checked<String> check() {
        var ask = new Questions();
        var line = ask.text("find", find, "Enter a name, date of birth, address, phone number or reference", MOST);
        ask.must(
                DAY.matcher(line).results().map(MatchResult::group).noneMatch(InputParser::isImpossibleDay),
                "find",
                "Date must be a real date, like 27 3 2020");
        return ask.then(() -> line);
    }

    @Override
    public String toString() {
        return "FindForm[…]";
    }
}
