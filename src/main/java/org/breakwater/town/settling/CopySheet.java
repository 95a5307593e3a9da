package org.breakwater.town.settling;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table, buffered in PostgreSQL's COPY text format until they are sent. */
final class CopySheet {

    private final String table;
    private final String columns;
    private final String endOfRow;
    private final StringBuilder text = new StringBuilder(1 << 16);

    CopySheet(String table, String columns) {
        this(table, columns, "\n");
    }

    private CopySheet(String table, String columns, String endOfRow) {
        this.table = table;
        this.columns = columns;
        this.endOfRow = endOfRow;
    }

    /**
     * Rows that state themselves that nothing restricts their contact: the trigger that does so is disabled meanwhile.
     */
    static CopySheet ofOpenContacts(String table, String columns) {
        return new CopySheet(table, columns + ", open_kind", "\tcontact\n");
    }

    /** Its table. */
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
        text.append(endOfRow);
    }

    /** What was written so far; the buffer is empty again. */
    Written tearOff() {
        var written = new Written(table, columns, text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        return written;
    }

    /** Rows that are ready to be sent. */
    record Written(String table, String columns, byte[] rows) {

        /** The table was truncated in this transaction, so its rows can be frozen. */
        void send(Connection connection) throws SQLException {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin (freeze)".formatted(table, columns));
            try {
                copy.writeToCopy(rows, 0, rows.length);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }

        @Override
        public String toString() {
            return "Written[" + table + ", …]";
        }
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
            // Once for the array, whose quoting is not affected by the line's own escaping.
            escaped(String.valueOf(list.get(i)).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
    }

    private void escaped(String value) {
        if (value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\t') < 0 && value.indexOf('\r') < 0) {
            text.append(value);
            return;
        }
        text.append(value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r"));
    }
}
