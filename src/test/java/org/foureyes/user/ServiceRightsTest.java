package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every service that changes something asks for the role of its module, whatever the access matrix
 * says.
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
  }
}
