package org.breakwater.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Our jobs have no data. Whatever is in the table is not deserialised: that could run anything. */
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
