package org.breakwater.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The result of a number of clients that each sent one request after the other.
 *
 * @param nanos response times, sorted
 * @param elapsed from the first request to the last response, in nanoseconds
 */
record Load(long[] nanos, long elapsed) {

    /** The request that a client sends as its nth, both counted from 0. */
    interface Requests {
        byte[] of(int client, int nth);
    }

    /**
     * Sends them all.
     *
     * @param each how many each client sends
     * @param status the only valid one; any other aborts the measurement, since a fast error is not a figure
     */
    static Load run(int port, int clients, int each, int status, Requests requests) throws IOException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var begin = System.nanoTime();
            var running = new ArrayList<Future<long[]>>();
            for (int client = 0; client < clients; client++) {
                var number = client;
                running.add(threads.submit(() -> one(port, number, each, status, requests)));
            }
            var all = new ArrayList<long[]>();
            for (var client : running) {
                all.add(client.get());
            }
            return new Load(sorted(all), System.nanoTime() - begin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotMeasure why) {
                throw why;
            }
            throw new IOException(e.getCause());
        }
    }

    private static long[] one(int port, int client, int each, int status, Requests requests) throws IOException {
        var took = new long[each];
        try (var wire = new Wire(port)) {
            for (int nth = 0; nth < each; nth++) {
                var request = requests.of(client, nth);
                var begin = System.nanoTime();
                var answer = wire.send(request);
                took[nth] = System.nanoTime() - begin;
                if (answer.status() != status) {
                    throw new CannotMeasure("A request was answered with " + answer.status() + ", not " + status);
                }
            }
        }
        return took;
    }

    private static long[] sorted(List<long[]> parts) {
        var all = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return all;
    }

    /** Two measurements as one. */
    Load and(Load other) {
        return new Load(sorted(List.of(nanos, other.nanos)), elapsed + other.elapsed);
    }

    /** The percentile of the response time, in milliseconds. */
    double millis(double part) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) Math.ceil(part * nanos.length) - 1)] / 1e6;
    }

    double perSecond() {
        return nanos.length * 1e9 / elapsed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
