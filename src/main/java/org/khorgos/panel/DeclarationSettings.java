package org.khorgos.panel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param declareWithin how long after an invitation an expert may take to declare interests (default of this application) */
@ConfigurationProperties("khorgos.expert")
record DeclarationSettings(@DefaultValue("PT48H") Duration declareWithin) {}
