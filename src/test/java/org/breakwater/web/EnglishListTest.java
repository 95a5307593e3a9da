package org.breakwater.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishListTest {

    @Test
    void readsAsOneWouldSayIt() {
        assertThat(EnglishList.and(List.of())).isEmpty();
        assertThat(EnglishList.and(List.of("police"))).isEqualTo("police");
        assertThat(EnglishList.and(List.of("police", "health"))).isEqualTo("police and health");
        assertThat(EnglishList.and(List.of("police", "health", "probation"))).isEqualTo("police, health and probation");
    }
}
