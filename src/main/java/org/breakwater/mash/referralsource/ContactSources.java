package org.breakwater.mash.referralsource;

import static org.breakwater.database.QueryRows.all;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.history.previous.CaseSources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources of contacts from professionals, for the record of a child. */
@Component
class ContactSources implements CaseSources {

    static final String OF_PROFESSIONALS = """
            select id, source from mash.contact
            where id = any(:ids) and way = 'PROFESSIONAL' and source is not null limit 1000""";

    private final JdbcClient jdbc;

    private record Sourced(UUID id, String source) {}

    ContactSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> inWords(Collection<UUID> cases) {
        return all(jdbc.sql(OF_PROFESSIONALS)
                        .param("ids", cases.toArray(UUID[]::new))
                        .query(Sourced.class))
                .stream()
                .flatMap(one -> ReferralSource.of(one.source()).flatMap(ReferralSource::afterFrom).stream()
                        .map(words -> Map.entry(one.id(), words)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
