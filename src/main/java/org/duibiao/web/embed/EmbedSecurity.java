package org.duibiao.web.embed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Anyone may frame the embed page, and it may load and run nothing: it is words and a drawing. No other page may be framed. */
@Configuration(proxyBeanMethods = false)
class EmbedSecurity {

  @Bean
  @Order(10)
  SecurityFilterChain embedded(HttpSecurity http, @Value("${duibiao.embed:false}") boolean on) {
    return http.securityMatcher("/embed")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors " + (on ? "*" : "'none'")))
            .frameOptions(frame -> {
              if (on) {
                frame.disable();
              } else {
                frame.deny();
              }
            }))
        .build();
  }
}
