package relevo.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application as Spring puts it together; the command line starts it for the commands that need it. */
@SpringBootApplication
public class Relevo {}
