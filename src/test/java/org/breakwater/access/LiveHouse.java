package org.breakwater.access;

import org.breakwater.web.shell.SiteDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Turns the installation of a test into a live one, where real people sign in. */
@TestConfiguration(proxyBeanMethods = false)
public class LiveHouse {

    @Bean
    @Primary
    SiteDetails live() {
        return new SiteDetails("Test Partners", "TP", false);
    }
}
