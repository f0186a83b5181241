package org.duibiao.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.duibiao.store.AccountStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The rules for the screens. What is not allowed here or by an annotation of a screen is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ScreenSecurity {

  /** Vaadin starts with an inline script and evaluates what its server sends; everything else comes from this server alone. */
  private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
      + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
      + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

  /** Before the page is written: the screens are answered by a forward, which closes the answer before a late header comes. */
  private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
    @Override
    public <O extends HeaderWriterFilter> O postProcess(O filter) {
      filter.setShouldWriteHeadersEagerly(true);
      return filter;
    }
  };

  @Bean
  SecurityFilterChain screens(HttpSecurity http, AccountStore accounts, SignInGuesses guesses) {
    http.authorizeHttpRequests(requests -> requests
        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
        .requestMatchers(HttpMethod.GET, "/webjars/echarts/**", "/styles.css", "/favicon.svg", "/lumo/**").permitAll());
    var nowhere = new Nowhere();
    http.exceptionHandling(denied -> denied.defaultAuthenticationEntryPointFor(nowhere, nowhere).defaultAccessDeniedHandlerFor(nowhere, nowhere));
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"));
    http.headers(headers -> headers
        .cacheControl(cache -> cache.disable()) // pages say it themselves; scripts and styles may be kept
        .withObjectPostProcessor(EAGER)
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .frameOptions(frame -> frame.sameOrigin()));
    http.addFilterAfter(signInToken(), CsrfFilter.class);
    http.addFilterBefore(new SignInThrottle(guesses), UsernamePasswordAuthenticationFilter.class);
    http.addFilterAfter(new AccountCheck(accounts), UsernamePasswordAuthenticationFilter.class);
    return http.build();
  }

  /** Vaadin lets the sign-in form pass without a token; then another site could sign people in as somebody else. */
  private static CsrfFilter signInToken() {
    var filter = new CsrfFilter(new HttpSessionCsrfTokenRepository());
    filter.setBeanName("sign-in token"); // told apart from the filter of all other requests
    filter.setRequireCsrfProtectionMatcher(SignInThrottle.SIGN_IN);
    return filter;
  }
}
