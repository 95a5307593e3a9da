package org.breakwater.documents.scanning;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A configuration whose files are quarantined until a scanner has checked them: {@code @Import} it into a test. */
@TestConfiguration(proxyBeanMethods = false)
public class HouseWithAScanner {

    @Bean
    FakeClamd clamd() {
        return new FakeClamd();
    }

    @Bean
    DynamicPropertyRegistrar scanner(FakeClamd clamd) {
        return properties -> properties.add("breakwater.scanner", clamd::setting);
    }
}
