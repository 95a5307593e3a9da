package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The packaged program starts with this list instead of scanning every class. */
@HouseTest
class PartsIndexTest {

    @Autowired
    ApplicationContext house;

    @Test
    void everyPartThatTheHouseFindsByLookingIsInTheList() throws IOException {
        var listed = PartsIndex.lines();
        var found = Arrays.stream(house.getBeanDefinitionNames())
                .map(house::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getName().startsWith("org.breakwater."))
                .filter(type -> MergedAnnotations.from(type).isPresent(Component.class) && type != Breakwater.class)
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThat(found).hasSizeGreaterThan(200);
        assertThat(listed).containsAll(found);
    }

    @Test
    void partsOfOtherProfilesAreInItToo() throws IOException {
        assertThat(PartsIndex.lines()).contains("org.breakwater.LiveReadiness", "org.breakwater.town.TownAtFirstStart");
    }

    @Test
    void registeredByTheListEachPartIsRegisteredAsIfItWereFound() throws IOException {
        var beans = new DefaultListableBeanFactory();
        new ListedParts(PartsIndex.lines()).register(beans, house.getEnvironment());
        assertThat(Arrays.stream(beans.getBeanDefinitionNames()).filter(PartsIndexTest::isOfTheProgram))
                .hasSizeGreaterThan(200)
                .allMatch(house::containsBean);
    }

    private static boolean isOfTheProgram(String name) {
        return name.startsWith("org.breakwater.")
                && Objects.equals(
                        ClassUtils.resolveClassName(name, null)
                                .getProtectionDomain()
                                .getCodeSource(),
                        Breakwater.class.getProtectionDomain().getCodeSource());
    }
}
