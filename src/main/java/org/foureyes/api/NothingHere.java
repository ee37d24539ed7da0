package org.foureyes.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.foureyes.common.NotFoundException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where the API has nothing; a page of the browser's interface would come otherwise. */
@Hidden
@RestController
class NothingHere {
  @RequestMapping(Api.ROOT + "/**")
  void nothing() {
    throw new NotFoundException("address", "API");
  }
}
