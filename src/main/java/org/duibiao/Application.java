package org.duibiao;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: database, imports, screens and API. */
@SpringBootApplication
public class Application implements AppShellConfigurator {}
