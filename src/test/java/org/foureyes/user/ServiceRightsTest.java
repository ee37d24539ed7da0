package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.database.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls every public method of every service without a person and as a person of each role, with
 * nothing as arguments: who may not is told so before anything is looked at.
 */
@OnH2
class ServiceRightsTest {
  /** Writes within the transaction of a caller whose rights were checked. */
  private static final Set<String> OPEN = Set.of("History.record");

  /** What everybody may do that is no reading; the clock runs within writes that were checked. */
  private static final Set<String> EVERYBODYS_WRITES =
      Set.of(
          "Accounts.changeOwnPassword",
          "ApiTokens.create",
          "ApiTokens.revoke",
          "ArticleClock.changed",
          "NoticeBox.readAll");

  @Autowired ApplicationContext context;
  private Desk desk;

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    SecurityContextHolder.clearContext();
  }

  @TestFactory
  Stream<DynamicTest> nobodySignedInIsDenied() {
    return calls()
        .filter(call -> !OPEN.contains(call.name()))
        .map(call ->
            DynamicTest.dynamicTest(
                call.name(),
                () ->
                    assertThatThrownBy(call::run)
                        .isInstanceOfAny(
                            AccessDeniedException.class,
                            AuthenticationCredentialsNotFoundException.class)));
  }

  @TestFactory
  Stream<DynamicTest> theWrongRoleIsDenied() {
    return calls()
        .filter(call -> !OPEN.contains(call.name()))
        .flatMap(
            call -> EnumSet.complementOf(call.allowed()).stream().map(role -> test(call, role)));
  }

  private DynamicTest test(Call call, Role role) {
    return DynamicTest.dynamicTest(
        call.name() + " as " + role,
        () -> {
          String person = desk.person(role);
          assertThatThrownBy(() -> desk.as(person, () -> call.runUnchecked()))
              .isInstanceOf(AccessDeniedException.class);
        });
  }

  @Test
  void theRightRoleIsLetIn() {
    calls()
        .filter(call -> !OPEN.contains(call.name()))
        .forEach(call -> {
          String person = desk.person(call.allowed().iterator().next());
          Throwable outcome = catchThrowable(() -> desk.as(person, () -> call.runUnchecked()));
          assertThat(outcome instanceof AccessDeniedException)
              .as("%s denied to %s", call.name(), call.allowed())
              .isFalse();
        });
  }

  @Test
  void whatChangesSomethingNeedsTheRoleOfItsModule() {
    List<String> wrong =
        calls()
            .filter(Call::writes)
            .filter(call -> !OPEN.contains(call.name()))
            .filter(call -> !EVERYBODYS_WRITES.contains(call.name()))
            .filter(call -> !call.allowed().equals(rolesFor(call)))
            .map(call -> call.name() + " by " + call.allowed())
            .toList();
    assertThat(wrong).isEmpty();
  }

  /**
   * Deciding is the reviewers', accounts and settings the admins', what people do about each
   * other's work is for both; all other writing is the editors'.
   */
  private static Set<Role> rolesFor(Call call) {
    return switch (call.name()) {
      case "ClaimWorkflow.approved",
          "ClaimWorkflow.returned",
          "ClaimWorkflow.adopted",
          "ClaimWorkflow.disputed",
          "ClaimWorkflow.rated" ->
          EnumSet.of(Role.REVIEWER);
      case "ClaimWorkflow.assigned" -> EnumSet.of(Role.EDITOR, Role.REVIEWER);
      case String name when name.startsWith("Assignments.") || name.startsWith("Comments.") ->
          EnumSet.of(Role.EDITOR, Role.REVIEWER);
      case String name
          when name.startsWith("Decisions.")
              || name.startsWith("SecondRatings.")
              || name.startsWith("Clearances.")
              || name.startsWith("NoClaims.") ->
          EnumSet.of(Role.REVIEWER);
      case String name when name.startsWith("Accounts.") || name.startsWith("Settings.") ->
          EnumSet.of(Role.ADMIN);
      default -> EnumSet.of(Role.EDITOR);
    };
  }

  private Stream<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
      Class<?> type = AopUtils.getTargetClass(bean);
      if (type.getPackageName().startsWith("org.foureyes.")
          && Modifier.isPublic(type.getModifiers())) {
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
            .forEach(method -> calls.add(new Call(bean, type, method)));
      }
    }
    assertThat(calls).as("services of the desk").hasSizeGreaterThan(30);
    return calls.stream().sorted(Comparator.comparing(Call::name));
  }

  private record Call(Object bean, Class<?> type, Method method) {
    String name() {
      return type.getSimpleName() + "." + method.getName();
    }

    EnumSet<Role> allowed() {
      PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
      if (rule == null) {
        rule = AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class);
      }
      assertThat(rule).as(name() + " has a rule").isNotNull();
      String expression = rule.value();
      EnumSet<Role> roles = EnumSet.noneOf(Role.class);
      Arrays.stream(Role.values())
          .filter(role -> expression.contains("'" + role + "'"))
          .forEach(roles::add);
      return roles;
    }

    boolean writes() {
      Transactional transaction =
          AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
      if (transaction == null) {
        transaction = AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
      }
      return transaction != null && !transaction.readOnly();
    }

    void run() throws Throwable {
      Object[] nothing =
          Arrays.stream(method.getParameterTypes()).map(ServiceRightsTest::nothing).toArray();
      try {
        method.invoke(bean, nothing);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    boolean runUnchecked() {
      try {
        run();
        return true;
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return null;
  }
}
