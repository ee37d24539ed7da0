package org.foureyes.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.foureyes.article.AlreadyThere;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says why not, in the caller's language.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
 */
@Component
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final ObjectProvider<ApiWords> words;
  private final JsonMapper json;

  ApiProblems(ObjectProvider<ApiWords> words, JsonMapper json) {
    this.words = words;
    this.json = json;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RuleViolation violation, Locale locale) {
    List<String> reasons = violation.reasons().stream().map(reason -> say(locale, reason)).toList();
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, String.join(" ", reasons));
    problem.setProperty("reasons", reasons);
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stale(StaleEditException stale, Locale locale) {
    return answer(problem(HttpStatus.PRECONDITION_FAILED, say(locale, "api.stale")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> there(AlreadyThere there, Locale locale) {
    ProblemDetail problem = problem(HttpStatus.CONFLICT, say(locale, "api.already-there"));
    problem.setProperty("article_id", there.articleId().value().toString());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(NotFoundException missing, Locale locale) {
    return answer(problem(HttpStatus.NOT_FOUND, say(locale, "api.not-found")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, Locale locale) {
    return answer(problem(HttpStatus.FORBIDDEN, say(locale, "api.denied")));
  }

  /** What Spring itself refuses has its status; anything else is ours to mend. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception other, Locale locale) {
    if (other instanceof ErrorResponse known) {
      return answer(
          problem(
              HttpStatus.valueOf(known.getStatusCode().value()), say(locale, "api.bad-request")));
    }
    if (other instanceof HttpMessageNotReadableException
        || other instanceof TypeMismatchException) {
      return answer(problem(HttpStatus.BAD_REQUEST, say(locale, "api.bad-request")));
    }
    LOG.error("A request of a program failed", other);
    return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, say(locale, "api.failed")));
  }

  /** For the filters: no token, or none in force. */
  void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    write(request, response, HttpStatus.UNAUTHORIZED, "api.unauthenticated");
  }

  /** For the filters: a token that may not. */
  void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    write(request, response, HttpStatus.FORBIDDEN, "api.denied");
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    ProblemDetail problem = problem(status, say(request.getLocale(), key));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private String say(Locale locale, Reason reason) {
    return say(locale, reason.key(), reason.arguments().toArray());
  }

  /** Where the program runs without its interface, a key has to do. */
  private String say(Locale locale, String key, Object... arguments) {
    ApiWords found = words.getIfAvailable();
    return found == null ? key : found.say(locale, key, arguments);
  }
}
