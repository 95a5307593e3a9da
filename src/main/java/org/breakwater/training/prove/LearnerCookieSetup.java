package org.breakwater.training.prove;

import org.breakwater.access.TokenCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a browser that proved an address carry a token that only it has. */
@Configuration(proxyBeanMethods = false)
class LearnerCookieSetup {

    @Bean
    TokenCookie learnerCookie() {
        return new TokenCookie(LearnerProofs.COOKIE, "/training");
    }
}
