package org.breakwater.mash.desk.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.mash.model.EarlierRow;
import org.breakwater.people.AlikeRow;

/**
 * What Breakwater knows already of the people in a contact.
 *
 * @param earlier contacts of the last 12 months in which somebody may be the same, the latest first
 * @param alike why each of them is shown, by contact
 * @param older how many more records match from longer ago
 * @param since since when Breakwater has records at all
 */
public record Known(List<EarlierRow> earlier, Map<UUID, List<AlikeRow>> alike, int older, Optional<Instant> since) {

    /** The rules that fired for one earlier contact, in words. */
    public List<String> why(EarlierRow contact) {
        return alike.getOrDefault(contact.id(), List.of()).stream()
                .map(row -> row.called() + ": " + row.why())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Known[" + earlier.size() + " earlier]";
    }
}
