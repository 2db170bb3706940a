package relevo.app.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nobody of that id whom the reader may see or change. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotFound extends RuntimeException {}
