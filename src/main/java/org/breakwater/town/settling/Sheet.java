package org.breakwater.town.settling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table, written down in PostgreSQL's COPY text format until they are sent. */
final class Sheet {

    private final String table;
    private final String columns;
    private final StringBuilder text = new StringBuilder(1 << 20);

    Sheet(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            cell(cells[i]);
        }
        text.append('\n');
    }

    /** Sends what was written. The table was emptied in this transaction, so its rows can be born frozen. */
    void send(Connection connection) throws SQLException, IOException {
        if (text.isEmpty()) {
            return;
        }
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (freeze)".formatted(table, columns));
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        text.setLength(0);
    }

    private void cell(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case List<?> list -> array(list);
            case Boolean yes -> text.append(yes ? 't' : 'f');
            default -> escaped(value.toString());
        }
    }

    private void array(List<?> list) {
        text.append('{');
        for (int i = 0; i < list.size(); i++) {
            text.append(i > 0 ? ",\"" : "\"");
            // Once for the array, whose quoting the line's own escaping then leaves alone.
            escaped(String.valueOf(list.get(i)).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
