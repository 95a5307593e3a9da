package org.breakwater.access.credentials;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. Tests that only sign in replace it with a fast one. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    /** 19 MiB, two passes, one lane: OWASP's first choice for Argon2id. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
