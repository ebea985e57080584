package org.khorgos.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where attached files lie, outside the database and of everything that is served. */
@ConfigurationProperties("khorgos.documents")
record DocumentSettings(@DefaultValue("data/documents") Path folder) {}
