package org.duibiao.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The API is public and only reads: no session, no sign-in, nothing to forge; whatever is not a read is answered with 405. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain api(HttpSecurity http) {
    return http.securityMatcher("/api", "/api/**", "/developers")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(headers -> headers
            .cacheControl(cache -> cache.disable()) // answers say it themselves
            .frameOptions(frame -> frame.deny())
            .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }
}
