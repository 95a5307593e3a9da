package org.breakwater.library.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PdfPressTest {

    @Autowired
    PdfPress press;

    @Autowired
    ActorTransactions acting;

    /** Forty ask at once while nothing gets done: some are turned away at once, instead of holding the house up. */
    @Test
    void turnsSomeAwayWhenTooManyAskAtOnce() throws Exception {
        var open = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(40)) {
            var asked = Stream.generate(() -> CompletableFuture.supplyAsync(() -> ask(open), threads))
                    .limit(40)
                    .toArray(CompletableFuture<?>[]::new);
            try {
                assertThat(CompletableFuture.anyOf(asked).get(60, TimeUnit.SECONDS))
                        .isEqualTo(Optional.empty());
            } finally {
                open.countDown();
            }
        }
    }

    /** A drawing takes long, and people wait for it in a row: a connection held meanwhile is missing elsewhere. */
    @Test
    void drawsNothingInsideATransaction() {
        acting.as(
                new Actor.Visitor(),
                () -> assertThatThrownBy(() -> press.print(about -> {
                            throw new AssertionError("It was drawn");
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("after the transaction"));
    }

    private Optional<byte[]> ask(CountDownLatch open) {
        return press.print(about -> {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("Nothing is printed here");
        });
    }
}
