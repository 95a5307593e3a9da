package org.breakwater.documents.inspection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** File names, which are not trusted. */
public final class FileName {

    static final int MOST = 255;

    /** The maximum length of a download name, with room for a folder's name and a number. */
    private static final int MOST_GIVEN = 120;

    /**
     * Invisible characters, or those that reverse the text direction: "gnp.exe" can be written so that it reads
     * "exe.png".
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;]");

    private FileName() {}

    /** The display name: without folders and invisible characters, never empty. */
    public static String clean(String given) {
        var seen = Normalizer.normalize(given, Normalizer.Form.NFC);
        seen = FOLDERS.matcher(seen).replaceFirst("");
        seen = UNSEEN.matcher(seen).replaceAll("").strip();
        if (seen.codePointCount(0, seen.length()) > MOST) {
            seen = seen.substring(0, seen.offsetByCodePoints(0, MOST)).strip();
        }
        return seen.isEmpty() ? "file" : seen;
    }

    /** The download name: with the extension of its kind, so that no computer takes it for anything else. */
    public static String given(String name, FileKind kind) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        var base = kind.endsAs(ending) ? name.substring(0, dot) : name;
        base = SPECIAL.matcher(clean(base))
                .replaceAll("_")
                .replaceFirst("^\\.+", "")
                .replaceFirst("(?<![. ])[. ]+$", "");
        if (base.codePointCount(0, base.length()) > MOST_GIVEN) {
            base = base.substring(0, base.offsetByCodePoints(0, MOST_GIVEN));
        }
        return (base.isBlank() ? "file" : base.strip()) + "." + kind.ending();
    }
}
