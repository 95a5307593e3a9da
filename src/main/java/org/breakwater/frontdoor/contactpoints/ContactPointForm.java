package org.breakwater.frontdoor.contactpoints;

import java.util.List;
import java.util.Map;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ContactPoint.Lines;
import org.breakwater.partnership.ContactPointText;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The editable data of a contact point, as it is typed; {@code version} is the one that the person saw. */
public record ContactPointForm(
        String version,
        String name,
        String number,
        String alternatives,
        String pressPublic,
        String pressProfessional,
        String pressChild,
        String menuPublic,
        String menuProfessional,
        String menuChild)
        implements Form {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LIST = 1000;

    static ContactPointForm of(ContactPointText text, int version) {
        return new ContactPointForm(
                String.valueOf(version),
                text.name(),
                text.number(),
                text.alternatives(),
                text.press(CallerKind.PUBLIC),
                text.press(CallerKind.PROFESSIONAL),
                text.press(CallerKind.CHILD),
                text.menu(CallerKind.PUBLIC),
                text.menu(CallerKind.PROFESSIONAL),
                text.menu(CallerKind.CHILD));
    }

    Checked<Lines> check() {
        var ask = new Questions();
        ask.text("name", name, "Enter a name", LONGEST_NAME);
        ask.text("number", number, "Enter a telephone number", 25);
        ask.must(
                number.isBlank() || PhoneNumber.of(number).isPresent(),
                "number",
                "Enter a UK telephone number, like 01702 215007 or 101");
        ask.maybe("alternatives", alternatives, LONGEST_LIST);
        ask.must(
                ContactPointText.others(alternatives) != null,
                "alternatives",
                "Enter one number per line, followed by a note," + " like 0345 606 1212 Alternative number");
        keys().forEach((field, typed) -> {
            ask.maybe(field, typed, LONGEST_LIST);
            ask.must(
                    ContactPointText.keys(typed) != null,
                    field,
                    "Enter one key per line, followed by what it is for, like 1 concerns about a child");
        });
        return ask.then(() -> text().read().orElseThrow());
    }

    /** The version that the person saw; an invalid one counts as stale. */
    int seenVersion() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    ContactPointText text() {
        return new ContactPointText(
                name,
                number,
                alternatives,
                Map.of(
                        CallerKind.PUBLIC, pressPublic,
                        CallerKind.PROFESSIONAL, pressProfessional,
                        CallerKind.CHILD, pressChild),
                Map.of(
                        CallerKind.PUBLIC, menuPublic,
                        CallerKind.PROFESSIONAL, menuProfessional,
                        CallerKind.CHILD, menuChild));
    }

    private java.util.SequencedMap<String, String> keys() {
        var keys = new java.util.LinkedHashMap<String, String>();
        keys.put("pressPublic", pressPublic);
        keys.put("menuPublic", menuPublic);
        keys.put("pressProfessional", pressProfessional);
        keys.put("menuProfessional", menuProfessional);
        keys.put("pressChild", pressChild);
        keys.put("menuChild", menuChild);
        return keys;
    }

    /** The fields for menu keys, in the order of the page. */
    public List<KeyBox> keyBoxes() {
        return List.of(
                new KeyBox("pressPublic", "Keys for the public", pressPublic),
                new KeyBox("menuPublic", "Other menu options for the public", menuPublic),
                new KeyBox("pressProfessional", "Keys for professionals", pressProfessional),
                new KeyBox("menuProfessional", "Other menu options for professionals", menuProfessional),
                new KeyBox("pressChild", "Keys for children and young people", pressChild),
                new KeyBox("menuChild", "Other menu options for children and young people", menuChild));
    }

    public record KeyBox(String name, String label, String value) {}
}
