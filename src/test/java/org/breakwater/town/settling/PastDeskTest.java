package org.breakwater.town.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Everything in the past is recorded by its own clock, whatever class it moves to. */
@HouseTest
class PastDeskTest {

    private static final List<String> MODULES = List.of("people", "casework", "frontdoor", "mash");

    @Autowired
    ConfigurableListableBeanFactory house;

    @Test
    void everyActOfThePastGoesByTheClockOfThePast() {
        var acts = Stream.concat(Stream.of(AuditLog.class, Records.class), actsThatReadAClock())
                .toList();
        assertThat(acts).hasSizeGreaterThan(30);
        try (var past = new PastDesk(house, new AdjustableClock())) {
            for (var act : acts) {
                assertThat((Object) past.get(act)).as(act.getName()).isNotSameAs(house.getBean(act));
            }
        }
    }

    private Stream<Class<?>> actsThatReadAClock() {
        return Arrays.stream(house.getBeanNamesForAnnotation(Component.class))
                .<Class<?>>map(name -> ClassUtils.getUserClass(Objects.requireNonNull(house.getType(name))))
                .filter(type -> type.isAnnotationPresent(Component.class))
                .filter(type -> MODULES.stream()
                        .anyMatch(module -> type.getName().startsWith("org.breakwater." + module + ".")))
                .filter(type -> !type.getPackageName().equals("org.breakwater.mash.live"))
                .filter(PastDeskTest::readsAClock);
    }

    private static boolean readsAClock(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .anyMatch(Clock.class::equals);
    }
}
