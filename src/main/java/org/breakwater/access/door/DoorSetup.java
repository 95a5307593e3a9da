package org.breakwater.access.door;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before every controller. */
@Configuration(proxyBeanMethods = false)
class DoorSetup implements WebMvcConfigurer {

    private final Door door;
    private final ActorArgument actors;

    DoorSetup(Door door, ActorArgument actors) {
        this.door = door;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(door);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }
}
