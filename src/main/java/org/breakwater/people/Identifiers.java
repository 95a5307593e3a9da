package org.breakwater.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Numbers by which other systems know someone, as PostgreSQL returns them with the person. */
public final class Identifiers {

    private Identifiers() {}

    /** From words such as {@code UPN B801200005001}. */
    public static Map<IdentifierKind, String> read(List<String> written) {
        var read = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        written.forEach(one -> {
            var words = one.split(" ", 2);
            read.put(IdentifierKind.valueOf(words[0]), words[1]);
        });
        return read;
    }
}
