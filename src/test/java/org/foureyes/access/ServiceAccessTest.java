package org.foureyes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.database.OnH2;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.token.TokenSignIn;
import org.foureyes.user.Role;
import org.foureyes.user.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;

/**
 * Calls every method of every service as every caller, with nothing as arguments: who may not is
 * told so before anything is looked at.
 */
@OnH2
class ServiceAccessTest {
  @Autowired ApplicationContext context;
  @Autowired UserDetailsService users;
  @Autowired ApiTokens tokens;
  @Autowired TokenSignIn tokenSignIn;

  private final SortedMap<String, Call> calls = new TreeMap<>();
  private final Map<String, SignedIn> people = new HashMap<>();

  private record Call(Object bean, Method method) {
    Throwable outcome() {
      Object[] nothing =
          Arrays.stream(method.getParameterTypes()).map(ServiceAccessTest::nothing).toArray();
      method.setAccessible(true);
      return catchThrowable(() -> {
        try {
          method.invoke(bean, nothing);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      });
    }
  }

  @BeforeEach
  void setUp() {
    Desk desk = new Desk(context);
    for (Role role : Role.values()) {
      people.put(role.name().toLowerCase(Locale.ROOT), load(desk.person(role)));
    }
    for (Scope scope : Scope.values()) {
      String owner = desk.person(Role.values());
      String secret = desk.as(owner, () -> tokens.create("Test", scope, 1));
      String caller = scope.name().toLowerCase(Locale.ROOT) + "-token";
      people.put(caller, tokenSignIn.bearer(secret).orElseThrow());
    }
    for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
      Class<?> type = AopUtils.getTargetClass(bean);
      if (type.getPackageName().startsWith("org.foureyes.")) {
        methods(type).forEach(method -> calls.put(name(type, method), new Call(bean, method)));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCallerMayCallWhatTheMatrixSays() {
    return AccessMatrix.of("service").tests(new TreeSet<>(calls.keySet()), this::check);
  }

  private void check(String operation, String caller, boolean allowed) {
    // Each of the programs that tests start has its own.
    SecurityContextHolderStrategy contexts =
        context
            .getBeanProvider(SecurityContextHolderStrategy.class)
            .getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    SecurityContext signedIn = contexts.createEmptyContext();
    SignedIn person = people.get(caller);
    if (person != null) {
      signedIn.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
    contexts.setContext(signedIn);
    try {
      Throwable outcome = calls.get(operation).outcome();
      boolean denied =
          outcome instanceof AccessDeniedException
              || outcome instanceof AuthenticationCredentialsNotFoundException;
      assertThat(denied).as("denied, with outcome %s", outcome).isEqualTo(!allowed);
    } finally {
      contexts.clearContext();
    }
  }

  private SignedIn load(String name) {
    return (SignedIn) users.loadUserByUsername(name);
  }

  /** What others can call; what is for the own package, or heard as an event, is not. */
  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
  }

  private static String name(Class<?> type, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(" ", type.getSimpleName() + "." + method.getName() + "(", ")"));
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? 0L : null;
  }
}
