package org.breakwater.frontdoor.addresses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the council's addresses, and the wards of their postcodes, replacing the earlier ones. */
@Component
public class AddressLoading {

    private static final Actor.Job JOB = new Actor.Job("addresses");

    /** Batch size. */
    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;

    AddressLoading(JdbcClient jdbc, ActorTransactions acting, AuditLog audit) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * The result.
     *
     * @param loaded how many there are now; 0 if the file had none, and the earlier ones were kept
     * @param refused each line that was left out, and why
     */
    public record Loaded(int loaded, List<String> refused) {}

    /** Loads the valid lines. A file without any changes nothing. */
    public Loaded load(Path file) throws IOException {
        AddressFile read;
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read = AddressFile.read(reader);
        }
        var lines = read.good();
        if (!lines.isEmpty()) {
            acting.as(JOB, () -> replace(lines));
        }
        return new Loaded(lines.size(), read.bad());
    }

    private int replace(List<AddressFile.Line> lines) {
        jdbc.sql(CLEAR).update();
        for (int from = 0; from < lines.size(); from += BATCH) {
            var part = lines.subList(from, Math.min(from + BATCH, lines.size()));
            var first = from;
            jdbc.sql(LOAD)
                    .param(
                            "postcodes",
                            part.stream().map(AddressFile.Line::postcode).toArray(String[]::new))
                    .param(
                            "places",
                            IntStream.range(0, part.size())
                                    .mapToObj(n -> first + n)
                                    .toArray(Integer[]::new))
                    .param(
                            "addresses",
                            part.stream().map(AddressFile.Line::address).toArray(String[]::new))
                    .update();
        }
        replaceWards(lines);
        audit.record(JOB.id(), JOB.roleName(), "loaded addresses", "addresses:all", String.valueOf(lines.size()));
        return lines.size();
    }

    /** For a postcode in two wards, the first in the file counts. */
    private void replaceWards(List<AddressFile.Line> lines) {
        var wards = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> !line.ward().isEmpty())
                .forEach(line -> wards.putIfAbsent(line.postcode(), line.ward()));
        jdbc.sql(CLEAR_WARDS).update();
        jdbc.sql(LOAD_WARDS)
                .param("postcodes", wards.keySet().toArray(String[]::new))
                .param("wards", wards.values().toArray(String[]::new))
                .update();
    }

    static final String CLEAR_WARDS = "delete from frontdoor.postcode_ward";

    static final String LOAD_WARDS = """
            insert into frontdoor.postcode_ward (postcode, ward)
            select * from unnest(cast(:postcodes as text[]), cast(:wards as text[]))""";

    static final String CLEAR = "delete from frontdoor.postcode_address";

    static final String LOAD = """
            insert into frontdoor.postcode_address (postcode, place, address)
            select * from unnest(cast(:postcodes as text[]), cast(:places as int[]), cast(:addresses as text[]))""";
}
