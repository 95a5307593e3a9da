package org.breakwater.database.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.breakwater.HouseTest;
import org.breakwater.database.SignedActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class OncePerTransactionTest {

    private final OncePerTransaction<String, Integer> answers = new OncePerTransaction<>();

    private final AtomicInteger asked = new AtomicInteger();

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SignedActor signed;

    private int ask(String key) {
        return answers.get(key, asked::incrementAndGet);
    }

    @Test
    void asksOnceUntilTheTransactionEnds() {
        for (int round = 1; round <= 2; round++) {
            var last = round;
            new TransactionTemplate(transactions).executeWithoutResult(in -> {
                assertThat(ask("one")).isEqualTo(ask("one")).isEqualTo(last);
            });
        }
    }

    @Test
    void asksAgainForWhoeverActsNext() {
        new TransactionTemplate(transactions).executeWithoutResult(in -> {
            var before = ask("one");
            signed.act(new SignedActor.Who("", "", ""));
            assertThat(ask("one")).isNotEqualTo(before);
        });
    }

    @Test
    void keepsTheAnswersOfTwoQuestionsApart() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(in -> assertThat(ask("one")).isNotEqualTo(ask("other")));
    }

    @Test
    void asksAgainWhenSomethingChanged() {
        new TransactionTemplate(transactions).executeWithoutResult(in -> {
            var before = ask("one");
            answers.forget();
            assertThat(ask("one")).isNotEqualTo(before);
        });
    }

    @Test
    void aTransactionWithinAsksForItself() {
        var within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(in -> {
            var ours = ask("one");
            within.executeWithoutResult(other -> assertThat(ask("one")).isNotEqualTo(ours));
            assertThat(ask("one")).isEqualTo(ours);
        });
    }

    @Test
    void keepsNothingWithoutATransaction() {
        assertThat(ask("one")).isNotEqualTo(ask("one"));
    }
}
