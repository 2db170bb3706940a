package relevo.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application. */
@SpringBootApplication
public class Relevo {
    public static void main(String[] args) {
        SpringApplication.run(Relevo.class, args);
    }
}
