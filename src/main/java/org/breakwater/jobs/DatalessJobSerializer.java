package org.breakwater.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Our jobs keep no data. Whatever someone put into the table is not made into objects: that could run anything. */
final class DatalessJobSerializer implements Serializer {

    @Override
    @SuppressWarnings("NullAway") // the library's word for "no data"
    public byte[] serialize(Object data) {
        return null;
    }

    @Override
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the library's word for "no data"
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return null;
    }
}
