package org.breakwater.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The connections of the run-time role: each {@link ConnectionLane} has a pool of its own. */
final class LanedDataSource extends AbstractRoutingDataSource implements AutoCloseable {

    private final Map<ConnectionLane, HikariDataSource> pools;

    LanedDataSource(Map<ConnectionLane, HikariDataSource> pools) {
        this.pools = Map.copyOf(pools);
        setTargetDataSources(Map.copyOf(pools));
        setLenientFallback(false);
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return ConnectionLane.ofThisThread();
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
